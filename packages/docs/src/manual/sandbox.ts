import { code, text } from "@pages-publisher/core/guide/Text"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { ArticleBlock } from "./Article.ts"
import { entryLink } from "./entryLink.ts"
import { hostVariable, tokenVariable } from "./installing.ts"

const shell = (...lines: ReadonlyArray<string>): ArticleBlock => ({
  kind: "code",
  language: "sh",
  code: lines.join("\n")
})

/** What it behaves like when nothing else is asked of it. */
export const usualRelease = "18.7"

/** A scenario that strikes once. */
export const once = `{"name":"lost-answers","times":1}`

const url = "http://127.0.0.1:8929"

export const sandboxCommands = {
  start: shell("pages-publisher sandbox --port 8929 --pages-port 8930"),
  publish: shell(
    `export ${hostVariable}=${url}`,
    `read -rs ${tokenVariable} && export ${tokenVariable}`,
    "pages-publisher publish ./dist --app canteen-menu"
  ),
  older: shell("pages-publisher sandbox --gitlab-version 16.7"),
  wrong: shell("pages-publisher sandbox --scenario no-runner"),
  switchOn: shell(`curl ${url}/-/sandbox/scenarios \\`, `  --data '{"scenarios":["no-runner"]}'`),
  switchOff: shell(`curl ${url}/-/sandbox/scenarios \\`, "  --request DELETE"),
  clone: shell(`git clone ${url}/acme/apps/canteen-menu.git`),
  demo: shell("pages-publisher demo")
}

/** Each token that the sandbox starts with, and the code of what a check says of it; null where there is nothing to say. */
const tokens: ReadonlyArray<readonly [name: string, code: string | null]> = [
  ["maintainer", null],
  ["owner", "token-role-high"],
  ["developer", "token-role-too-low"],
  ["reporter", "token-role-too-low"],
  ["readApi", "token-scope-missing"],
  ["expired", "token-expired"],
  ["revoked", "token-revoked"],
  ["expiresTomorrow", "token-expires-soon"],
  ["project", "token-not-for-group"],
  ["personal", "token-not-for-group"],
  ["ownerPersonal", "token-not-for-group"],
  ["serviceAccount", "token-not-for-group"],
  ["noCreate", "group-forbids-project-creation"]
]

/** Each scenario, and the code of what a publish says under it. */
const scenarios: ReadonlyArray<readonly [name: string, code: string]> = [
  ["no-runner", "ci-no-runner"],
  ["quota", "ci-quota"],
  ["ci-off", "ci-disabled"],
  ["bad-yaml", "ci-config-invalid"],
  ["identity-verification", "ci-identity-verification"],
  ["artifact-without-public", "pages-artifact-missing"],
  ["artifact-too-large", "pages-too-large"],
  ["too-many-entries", "pages-too-many-entries"],
  ["outdated-sha", "pages-superseded"],
  ["image-pull", "ci-image-pull"],
  ["job-failed", "ci-job-failed"],
  ["pipeline-canceled", "ci-canceled"],
  ["pages-off", "pages-disabled"],
  ["no-pages-yet", "pages-not-live-yet"],
  ["public-pages", "pages-open-to-all"],
  ["rate-limited", "host-rate-limited"],
  ["endpoint-rate-limited", "host-rate-limited"],
  ["slow", "host-timeout"],
  ["5xx", "host-unavailable"],
  ["500", "host-internal-error"],
  ["maintenance", "host-maintenance"],
  ["lost-answers", "publish-answer-lost"],
  ["connection-resets", "host-connection-lost"],
  ["body-cut-off", "host-answer-cut-off"],
  ["blocked-user", "token-blocked"],
  ["push-rule", "publish-message-rule"]
]

/** Tables of names, and what the program says: in its own words, so that they are the same everywhere. */
export const tokenTable = (
  locale: Locale,
  { canPublish, head }: { readonly canPublish: string; readonly head: readonly [string, string] }
): ArticleBlock => ({
  kind: "table",
  head,
  rows: tokens.map(([name, of]) => [[code(name)], of === null ? text`${canPublish}` : [entryLink(of, locale)]])
})

export const scenarioTable = (locale: Locale, head: readonly [string, string]): ArticleBlock => ({
  kind: "table",
  head,
  rows: scenarios.map(([name, of]) => [[code(name)], [entryLink(of, locale)]])
})
