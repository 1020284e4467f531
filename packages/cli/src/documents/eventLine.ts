import { warningExamples } from "@pages-publisher/core/problems/catalogue"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import { Warning } from "@pages-publisher/core/problems/Warning"
import { Progress } from "@pages-publisher/core/publish/Progress"
import { Schema, SchemaAST } from "effect"

/** Warnings as they are among the events: their facts, not yet in words. Their titles say what they are. */
const warning = Schema.Union(
  ...Warning.members.map(({ ast }) => {
    const member: Schema.Schema<unknown> = Schema.make(ast)
    const isOne = Schema.is(member)
    const example = warningExamples.find((it) => isOne(it))
    return example === undefined ? member : member.annotations({ description: explainWarning(example).title })
  })
)

/** A line of progress is printed with its tag as `event`. */
const lineOf = ({ ast }: Schema.Schema.All): Schema.Schema.All =>
  Schema.make(
    new SchemaAST.TypeLiteral(
      SchemaAST.getPropertySignatures(ast).map(({ annotations, isOptional, isReadonly, name, type }) => {
        const printed = name === "_tag" ? "event" : name
        return new SchemaAST.PropertySignature(
          printed,
          printed === "warning" ? warning.ast : type,
          isOptional,
          isReadonly,
          annotations
        )
      }),
      [],
      ast.annotations
    )
  )

/** The lines of `publish --events` before the document. */
export const eventLines: ReadonlyArray<Schema.Schema.All> = Progress.members.map(lineOf)
