import type { Host } from "@pages-publisher/core/model/Host"

/** The page's own policy, as it stands in its document; null where it has none. */
export const policyIn = (document: string): string | null =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(document)?.[1] ?? null

/** The same with one GitLab and its sites in place of any, and with what only a header can say. */
export const policyFor = (policy: string, { origin }: Host, pages: ReadonlyArray<string>): string =>
  [
    ...policy
      .split(";")
      .map((directive) => directive.trim())
      .filter((directive) => directive !== "" && !/^(connect-src|frame-ancestors)\b/.test(directive)),
    ["connect-src 'self'", origin, ...pages].join(" "),
    "frame-ancestors 'none'"
  ].join("; ")
