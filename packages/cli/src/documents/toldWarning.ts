import { warningCodes } from "@pages-publisher/core/problems/catalogue"
import { Schema } from "effect"

export const WarningCode = Schema.Literal(...warningCodes).annotations({
  identifier: "WarningCode",
  description: "Stable and never reused; `pages-publisher explain <code>` tells more"
})

/** A warning, as every document prints it. */
export const ToldWarning = Schema.Struct({
  code: WarningCode,
  title: Schema.String.annotations({ description: "In the language of --locale" }),
  detail: Schema.String
}).annotations({ identifier: "Warning", description: "Worth knowing; it stops nothing" })
export type ToldWarning = typeof ToldWarning.Type
