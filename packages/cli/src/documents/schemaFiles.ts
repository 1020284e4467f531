import { JSONSchema, Schema } from "effect"
import { Document, Failure, PublishSuccess, RollbackSuccess } from "./document.ts"
import { eventLines } from "./eventLine.ts"
import { StartLine } from "./startLine.ts"
import { UiLine } from "./uiLine.ts"

/** What a user's program may rely on: whatever is named here stays, and what is added later is no mistake. */
const schemaText = (title: string, description: string, schema: Schema.Schema.All): string => {
  const definitions: Record<string, JSONSchema.JsonSchema7> = {}
  const body = JSONSchema.fromAST(schema.ast, {
    definitions,
    definitionPath: "#/definitions/",
    additionalPropertiesStrategy: "allow"
  })
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([one], [other]) => (one < other ? -1 : 1)))
  const root = { $schema: "http://json-schema.org/draft-07/schema#", title, description, ...body, definitions: sorted }
  return `${JSON.stringify(root, null, 2)}\n`
}

/** Name → text of each JSON Schema that is shipped, draft 7. */
export const schemaFiles: Readonly<Record<string, string>> = {
  "document.schema.json": schemaText(
    "pages-publisher --json",
    "The one document that every command but `sandbox` and `ui` prints on stdout with --json. Sizes are bytes, times are seconds.",
    Document
  ),
  "events.schema.json": schemaText(
    "pages-publisher publish --events",
    "Each line that `publish --events`, or `rollback --events`, prints on stdout: progress, and the document of --json as the last line. Sizes are bytes, times are seconds.",
    Schema.Union(...eventLines, PublishSuccess, RollbackSuccess, Failure)
  ),
  "sandbox.schema.json": schemaText(
    "pages-publisher sandbox --json",
    "The one line that `sandbox --json` prints on stdout when it is ready.",
    StartLine
  ),
  "ui.schema.json": schemaText(
    "pages-publisher ui --json",
    "The one line that `ui --json` prints on stdout when the page can be opened.",
    UiLine
  )
}
