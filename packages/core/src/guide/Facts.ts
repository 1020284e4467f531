import { Either } from "effect"
import { Host } from "../model/Host.ts"
import type { Locale } from "../model/Locale.ts"
import { roleName } from "../model/Role.ts"
import { groupPage, groupSettingsPage, groupTokensPage } from "../problems/links.ts"
import { all, argument } from "../problems/wording.ts"
import { needs } from "../token/needs.ts"

/** Whom the guide is for, as they told; null where they did not. */
export interface Reader {
  /** Address of their GitLab. */
  readonly host: string | null
  /** Full path of their group. */
  readonly group: string | null
}

/** What the texts are filled with: the reader's own GitLab, and the values that a token is measured by. */
export interface Facts {
  readonly locale: Locale
  readonly host: string | null
  readonly group: string | null
  readonly offering: "gitlab.com" | "self-managed" | null
  readonly groupUrl: string | null
  readonly tokensUrl: string | null
  /** General settings of the top-level group. */
  readonly topSettingsUrl: string | null
  readonly groupSettingsUrl: string | null
  /** Looks at the new token; asks for it where nobody sees it. */
  readonly checkCommand: string
  /** The same for who has no group access tokens. */
  readonly checkPersonalCommand: string
  readonly name: string
  readonly role: string
  readonly scopes: string
  readonly scopeList: ReadonlyArray<string>
  readonly soon: number
  readonly longest: number
  readonly oldest: string
}

/** What GitLab allows in paths of groups; anything else would be a mistake, or something else than a path. */
const groupPath = /^[A-Za-z0-9_.][\w.-]*(\/[A-Za-z0-9_.][\w.-]*)*$/

const groupOf = (told: string | null): string | null => {
  const path = (told ?? "").trim().replaceAll(/^\/+|\/+$/g, "")
  // A browser would leave the group through these.
  return groupPath.test(path) && !path.split("/").some((part) => /^\.+$/.test(part)) ? path : null
}

export const factsOf = (locale: Locale, reader: Reader): Facts => {
  const parsed = Host.parse(reader.host ?? "")
  const host = Either.isRight(parsed) ? parsed.right.base : null
  const group = groupOf(reader.group)
  const inGroup = (page: (host: string, group: string) => string, path: string | null = group) =>
    host === null || path === null ? host : page(host, path)
  return {
    locale,
    host,
    group,
    offering: host === null ? null : host === "https://gitlab.com" ? "gitlab.com" : "self-managed",
    groupUrl: inGroup(groupPage),
    tokensUrl: inGroup(groupTokensPage),
    topSettingsUrl: inGroup(groupSettingsPage, group?.replace(/\/.*$/, "") ?? null),
    groupSettingsUrl: inGroup(groupSettingsPage),
    checkCommand: `pages-publisher check${hostOption(host)}${group === null ? "" : ` --group ${argument(group)}`}`,
    checkPersonalCommand: `pages-publisher check${hostOption(host)} --allow-personal-token --group ${argument(group ?? "your-group")}`,
    name: needs.name,
    role: roleName(needs.role),
    scopes: all(needs.scopes, locale),
    scopeList: needs.scopes,
    soon: needs.soon,
    longest: needs.longest,
    oldest: `${needs.oldest.major}.${needs.oldest.minor}`
  }
}

const hostOption = (host: string | null) => (host === null ? "" : ` --host ${argument(host)}`)
