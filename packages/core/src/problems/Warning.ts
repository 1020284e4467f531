import { Schema } from "effect"

/** The token ends further away than GitLab lets tokens last. */
export const TokenExpiresLate = Schema.TaggedStruct("TokenExpiresLate", {
  /** A date such as `2028-11-27`. */
  expiresOn: Schema.String,
  days: Schema.Number,
  /** The page on which it is renewed. */
  tokensUrl: Schema.String
})

/** The token's last days have begun. */
export const TokenExpiresSoon = Schema.TaggedStruct("TokenExpiresSoon", {
  /** A date such as `2026-11-27`; the token ends as it begins, in UTC. */
  expiresOn: Schema.String,
  days: Schema.Number,
  /** The page on which it is renewed. */
  tokensUrl: Schema.String
})

/** The token has no end, where GitLab would have told one. */
export const TokenNeverExpires = Schema.TaggedStruct("TokenNeverExpires", { tokensUrl: Schema.String })

/** The token's role allows more than publishing needs. */
export const TokenRoleHigh = Schema.TaggedStruct("TokenRoleHigh", {
  role: Schema.Number,
  needed: Schema.Number,
  tokensUrl: Schema.String
})

/** The token's scopes allow more than publishing needs. */
export const TokenScopesWide = Schema.TaggedStruct("TokenScopesWide", {
  needed: Schema.Array(Schema.String),
  /** Those that nothing needs. */
  extra: Schema.Array(Schema.String),
  tokensUrl: Schema.String
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

/** The site was found in a folder into which the project is built. */
export const SiteRootTaken = Schema.TaggedStruct("SiteRootTaken", {
  /** With `/` at its end. */
  root: Schema.String
})

/** More than a GitLab takes whose administrator has not changed its limits; bytes. */
export const SiteLarge = Schema.TaggedStruct("SiteLarge", { bytes: Schema.Number, usual: Schema.Number })

/** Files that keep visitors waiting, largest first. */
export const SiteFilesLarge = Schema.TaggedStruct("SiteFilesLarge", {
  files: Schema.Array(Schema.Struct({ path: Schema.String, bytes: Schema.Number }))
})

/** All of the site is one page, and its inner addresses are answered by no file. */
export const SiteFallbackMissing = Schema.TaggedStruct("SiteFallbackMissing", {})

const siteLink = { file: Schema.String, line: Schema.Number, target: Schema.String }

/** Links that would leave a site which lives under a path: they begin at the root of its domain. */
export const SiteLinksAbsolute = Schema.TaggedStruct("SiteLinksAbsolute", {
  /** Such as `/acme/menu`. */
  prefix: Schema.String,
  /** The first of them; a target is there once, with the first place that has it. */
  links: Schema.Array(Schema.Struct(siteLink)),
  /** How many targets there are. */
  total: Schema.Number
})

/** Links that lead to no file of the site. */
export const SiteLinksBroken = Schema.TaggedStruct("SiteLinksBroken", {
  /** The first of them; a target is there once, with the first place that has it. */
  links: Schema.Array(
    Schema.Struct({
      ...siteLink,
      /** A file of the site that has this name in other capitals. */
      near: Schema.NullOr(Schema.String)
    })
  ),
  /** How many targets there are. */
  total: Schema.Number
})

/** Rules of `_redirects` that leave out the path under which the site lives. */
export const SiteRedirectsPrefix = Schema.TaggedStruct("SiteRedirectsPrefix", {
  /** Such as `/acme/menu`. */
  prefix: Schema.String,
  /** The first of them. */
  lines: Schema.Array(Schema.Struct({ line: Schema.Number, text: Schema.String })),
  /** How many rules there are. */
  total: Schema.Number
})

/** What is sent to this GitLab, the token too, can be read on the way. */
export const HostUnencrypted = Schema.TaggedStruct("HostUnencrypted", { host: Schema.String })

/** What is given as the address of the guide is none. It is not shown: it may hold a password. */
export const LocalGuideInvalid = Schema.TaggedStruct("LocalGuideInvalid", {})

/** Everything that is worth knowing and stops nothing. */
export const Warning = Schema.Union(
  HostUnencrypted,
  LocalGuideInvalid,
  PagesAddressUnknown,
  PagesMembersOnly,
  PagesNotLiveYet,
  PagesOpenToAll,
  PagesUnreachable,
  PublishAnswerLost,
  PublishOvertook,
  SiteFallbackMissing,
  SiteFilesLarge,
  SiteLarge,
  SiteLinksAbsolute,
  SiteLinksBroken,
  SiteRedirectsPrefix,
  SiteRootTaken,
  TokenExpiresLate,
  TokenExpiresSoon,
  TokenNeverExpires,
  TokenPersonalAccepted,
  TokenRoleHigh,
  TokenScopesWide,
  TokenUnchecked
)
export type Warning = typeof Warning.Type
