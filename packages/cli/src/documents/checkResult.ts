import { whole } from "@pages-publisher/core/model/whole"
import { Schema } from "effect"

const text = (description: string) => Schema.NullOr(Schema.String).annotations({ description })

const Token = Schema.Struct({
  kind: Schema.NullOr(Schema.Literal("group", "project", "personal", "service-account")),
  name: Schema.NullOr(Schema.String),
  role: text("GitLab's name of the token's role in the group"),
  scopes: Schema.NullOr(Schema.Array(Schema.String)),
  neededScopes: Schema.Array(Schema.String).annotations({ description: "What publishing needs" }),
  createdAt: text("Date and time, as GitLab writes them"),
  expiresAt: text("YYYY-MM-DD; the token ends at 00:00 UTC of that day"),
  daysLeft: Schema.NullOr(whole("Days")).annotations({ description: "Days until it ends" }),
  bot: Schema.NullOr(Schema.Boolean).annotations({ description: "Whether it acts as a user of its own" })
}).annotations({ identifier: "Token", description: "A token; null means that GitLab does not tell" })

const Group = Schema.Struct({
  id: whole("GitLab's number"),
  path: Schema.String.annotations({ description: "Full path, such as acme/apps" }),
  webUrl: Schema.String,
  projectCreation: text("Who may create projects: GitLab's project_creation_level")
}).annotations({ identifier: "Group", description: "The group to publish into" })

/** What `check` found out about a token; what it could not be told is null. */
export const CheckResult = Schema.Struct({
  canPublish: Schema.Boolean,
  token: Token,
  group: Schema.NullOr(Group),
  gitlab: Schema.Struct({
    version: Schema.NullOr(Schema.String),
    edition: Schema.NullOr(Schema.Literal("ee", "ce")),
    host: Schema.String.annotations({ description: "Address of GitLab, with its relative root if it has one" })
  })
}).annotations({ identifier: "CheckResult", description: "What a token is and what it may do" })
export type CheckResult = typeof CheckResult.Type

/** What `check` can tell in spite of a problem: all of it, or only that it did not get that far. */
export const CheckFacts = Schema.Struct({
  canPublish: CheckResult.fields.canPublish,
  token: Schema.NullOr(Token),
  group: CheckResult.fields.group,
  gitlab: Schema.optionalWith(CheckResult.fields.gitlab, { exact: true })
}).annotations({ identifier: "CheckFacts", description: "What was found out about a token before the problem" })
export type CheckFacts = typeof CheckFacts.Type
