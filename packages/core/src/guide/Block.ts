import { Schema } from "effect"
import { Text } from "./Text.ts"

const Code = Schema.Struct({
  kind: Schema.Literal("code"),
  language: Schema.Literal("ruby", "sh"),
  code: Schema.String.annotations({ description: "Ready to copy" })
})

const Step = Schema.Struct({
  text: Text,
  url: Schema.NullOr(Schema.String).annotations({ description: "Where to do it, on the reader's GitLab" })
}).annotations({ identifier: "GuideStep", description: "One thing to do" })
export type GuideStep = typeof Step.Type

const simple = [
  Schema.Struct({ kind: Schema.Literal("text"), text: Text }),
  Schema.Struct({ kind: Schema.Literal("list"), items: Schema.Array(Text) }),
  Schema.Struct({ kind: Schema.Literal("steps"), steps: Schema.Array(Step) }),
  Schema.Struct({ kind: Schema.Literal("note"), text: Text }),
  Code
] as const

/** What an answer is made of. */
export const SimpleBlock = Schema.Union(...simple).annotations({
  identifier: "GuideSimpleBlock",
  description: "Text, a list, steps, a note or code"
})
export type SimpleBlock = typeof SimpleBlock.Type

const Question = Schema.Struct({
  code: Schema.NullOr(Schema.String).annotations({ description: "The problem that says so; null where none does" }),
  question: Schema.String,
  answer: Schema.Array(SimpleBlock)
}).annotations({ identifier: "GuideQuestion", description: "What somebody may run into, and what helps" })
export type Question = typeof Question.Type

/** What a chapter is made of, in the order it is read. */
export const Block = Schema.Union(
  ...simple,
  Schema.Struct({ kind: Schema.Literal("heading"), text: Schema.String }),
  Schema.Struct({
    kind: Schema.Literal("table"),
    head: Schema.Array(Schema.String),
    rows: Schema.Array(Schema.Array(Text)).annotations({ description: "Each as long as the head" })
  }),
  Schema.Struct({ kind: Schema.Literal("questions"), questions: Schema.Array(Question) })
).annotations({ identifier: "GuideBlock", description: "A part of a chapter" })
export type Block = typeof Block.Type
