import { Schema } from "effect"

/** What `ui --json` prints when the page can be opened. */
export const UiLine = Schema.Struct({
  url: Schema.String.annotations({ description: "Address of the page, on this computer" }),
  host: Schema.String.annotations({ description: "The GitLab that it talks to" }),
  group: Schema.NullOr(Schema.String).annotations({
    description: "Full path of the group to publish into; null means the token's own"
  })
}).annotations({ identifier: "UiLine", description: "A page that is being served" })
export type UiLine = typeof UiLine.Type
