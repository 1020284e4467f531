import { Schema } from "effect"

/** The token's last days have begun. */
export const TokenExpiresSoon = Schema.TaggedStruct("TokenExpiresSoon", {
  /** A date such as `2026-11-27`. */
  expiresOn: Schema.String,
  days: Schema.Number
})

/** GitLab before 15.5 does not tell a token about itself (contract 2.1). */
export const TokenUnchecked = Schema.TaggedStruct("TokenUnchecked", {
  version: Schema.String,
  what: Schema.Array(Schema.Literal("scopes", "expiry"))
})

/** A person's or service account's token, accepted knowingly. */
export const TokenPersonalAccepted = Schema.TaggedStruct("TokenPersonalAccepted", {
  /** The username behind the token. */
  owner: Schema.String
})

/** Somebody published between our plan and our commit; ours is on top. */
export const PublishOvertook = Schema.TaggedStruct("PublishOvertook", {
  /** Title of the other version. */
  other: Schema.String,
  by: Schema.NullOr(Schema.String)
})

/** The answer to the commit was lost; reading back showed that it had landed, once. */
export const PublishAnswerLost = Schema.TaggedStruct("PublishAnswerLost", {})

/** Only signed-in members can open the site. */
export const PagesMembersOnly = Schema.TaggedStruct("PagesMembersOnly", { url: Schema.String })

/** Deployed, but not seen at its address yet. */
export const PagesNotLiveYet = Schema.TaggedStruct("PagesNotLiveYet", { url: Schema.String, seconds: Schema.Number })

/** This GitLab has no access control for Pages. */
export const PagesOpenToAll = Schema.TaggedStruct("PagesOpenToAll", { url: Schema.String })

/** Deployed, and out of reach from where the program runs. */
export const PagesUnreachable = Schema.TaggedStruct("PagesUnreachable", { url: Schema.String })

/** GitLab before 16.8 does not tell a site's address (contract 8.4). */
export const PagesAddressUnknown = Schema.TaggedStruct("PagesAddressUnknown", { projectUrl: Schema.String })

/** Everything that is worth knowing and stops nothing. */
export const Warning = Schema.Union(
  PagesAddressUnknown,
  PagesMembersOnly,
  PagesNotLiveYet,
  PagesOpenToAll,
  PagesUnreachable,
  PublishAnswerLost,
  PublishOvertook,
  TokenExpiresSoon,
  TokenPersonalAccepted,
  TokenUnchecked
)
export type Warning = typeof Warning.Type
