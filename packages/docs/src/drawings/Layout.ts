/** A drawing is laid out twice: beside each other, and below each other for little room. */
export const layouts = ["wide", "narrow"] as const
export type Layout = (typeof layouts)[number]

/** Units of a drawing; on the pages one is about a pixel. */
export const widthOf: Readonly<Record<Layout, number>> = { wide: 640, narrow: 280 }
