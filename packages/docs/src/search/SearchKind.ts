/** What can be found, in the order in which it is offered. */
export const searchKinds = ["guide", "publishing", "problem", "warning", "command"] as const
export type SearchKind = (typeof searchKinds)[number]
