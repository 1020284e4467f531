import * as t from "typanion"

/** A port, or 0 for any free one. */
export const port = t.cascade(t.isNumber(), [t.isInteger(), t.isInInclusiveRange(0, 65_535)])
