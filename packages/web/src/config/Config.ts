import type { Locale } from "@pages-publisher/core/model/Locale"

/** What whoever put the page online has decided, in `config.json` beside it. */
export interface Config {
  /** Address of GitLab. */
  readonly host: string
  /** Whether that is the only GitLab of this page. */
  readonly hostFixed: boolean
  /** Origins below which sites come to live; null means those of GitLab.com for GitLab.com, and none for another one. */
  readonly pages: ReadonlyArray<string> | null
  /** Full path of the group to publish into; null means the token's own. */
  readonly group: string | null
  readonly title: string | null
  /** Null means that of the browser. */
  readonly locale: Locale | null
  /** Address of a published guide, with a slash at its end. */
  readonly guide: string | null
  /** Whether a token of a person may be accepted knowingly. */
  readonly personalTokens: boolean
}

export const usualConfig: Config = {
  host: "https://gitlab.com",
  hostFixed: false,
  pages: null,
  group: null,
  title: null,
  locale: null,
  guide: null,
  personalTokens: true
}

/** What is wrong with `config.json`: with a field of it, or with all of it where there is no field. */
export interface Mistake {
  readonly field: string | null
  readonly reason:
    | "unreadable"
    | "not-json"
    | "unknown"
    | "address"
    | "origins"
    | "text"
    | "group"
    | "locale"
    | "yes-or-no"
}
