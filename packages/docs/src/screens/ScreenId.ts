/** What the pictures of the page for the browser show, in the order that they are met. */
export const screenIds = ["signed-in", "refused", "plan", "under-way", "live", "apps"] as const
export type ScreenId = (typeof screenIds)[number]
