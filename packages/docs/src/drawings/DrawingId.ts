/** What is drawn: pages of GitLab as far as they matter here, and how things go. */
export const drawingIds = ["token-form", "group-menu", "older-menu", "journey", "token-way"] as const
export type DrawingId = (typeof drawingIds)[number]
