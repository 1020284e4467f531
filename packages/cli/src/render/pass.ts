import { roleName } from "@pages-publisher/core/model/Role"
import type { Host } from "@pages-publisher/core/model/Host"
import { neededScopes } from "@pages-publisher/core/gitlab/neededScopes"
import type { TokenFacts } from "@pages-publisher/core/token/TokenFacts"
import { day, shown } from "@pages-publisher/core/problems/wording"
import type { Style } from "./Style.ts"
import { wrap } from "./wrap.ts"

/** What a token is, at one look, as two columns under the verdict. */
export const pass = (facts: TokenFacts, canPublish: boolean, host: Host, style: Style): string => {
  const { paint, words } = style
  const rows = rowsOf(facts, host, style)
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    canPublish
      ? paint("go", `✓ ${words.canPublish(spaced(facts.group?.fullPath ?? ""))}`)
      : paint("stop", `✗ ${words.cannotPublish}`),
    "",
    ...rows.map(([name, value]) => {
      const lines = wrap(value, style.width, " ".repeat(width + 4))
      return `  ${paint("soft", name.padEnd(width))}  ${lines.join("\n").trimStart()}`
    })
  ].join("\n")
}

const rowsOf = (facts: TokenFacts, host: Host, { locale, words }: Style): ReadonlyArray<readonly [string, string]> => {
  const { daysLeft, expiresAt, gitlab, group, kind, name, scopes } = facts
  const expiry =
    expiresAt === null || daysLeft === null
      ? scopes === null
        ? words.unknown
        : words.never
      : words.inDays(daysLeft, day(expiresAt, locale))
  return [
    ...(name === null ? [] : [[words.name, shown(name)] as const]),
    ...(kind === null ? [] : [[words.kind, words.kinds[kind]] as const]),
    ...(group === null ? [] : [[words.group, spaced(group.fullPath)] as const]),
    ...(group === null ? [] : [[words.role, roleName(group.role)] as const]),
    [words.scopes, scopes?.map(shown).join(", ") ?? words.unknown],
    [words.needed, neededScopes.join(", ")],
    [words.expires, expiry],
    ...(group === null ? [] : [[words.newApps, newApps(group.projectCreation, words)] as const]),
    [words.gitlab, [gitlab.version?.text ?? [], host.name].flat().map(shown).join(", ")]
  ]
}

const newApps = (level: string | null, { newAppsBy, unknown }: Style["words"]): string =>
  level === null ? unknown : isKnown(newAppsBy, level) ? newAppsBy[level] : shown(level)

const spaced = (path: string) => shown(path).replaceAll("/", " / ")

const isKnown = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key)
