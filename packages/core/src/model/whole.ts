import { Schema } from "effect"

/** A whole number in a published document; the description says of what, and in which unit. */
export const whole = (description: string) =>
  Schema.Number.annotations({ jsonSchema: { type: "integer", description } })
