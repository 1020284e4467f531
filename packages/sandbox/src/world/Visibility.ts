export type Visibility = "private" | "internal" | "public"

const order: readonly Visibility[] = ["private", "internal", "public"]

export const exceeds = (asked: Visibility, limit: Visibility): boolean => order.indexOf(asked) > order.indexOf(limit)
