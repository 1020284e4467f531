import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import { addressOf } from "./addressOf.ts"
import { type Config, type Mistake, usualConfig } from "./Config.ts"

export interface Decoded {
  readonly config: Config
  readonly mistakes: ReadonlyArray<Mistake>
}

/** Reads what `config.json` says. What it does not say is as usual; what nobody can use is named and left as usual. */
export const decodeConfig = (json: unknown): Decoded => {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { config: usualConfig, mistakes: [{ field: null, reason: "not-json" }] }
  }
  const given = new Map<string, unknown>(Object.entries(json))
  const mistakes: Array<Mistake> = []
  const take = <A>(
    field: keyof Config,
    reason: Mistake["reason"],
    read: (value: unknown) => A | undefined,
    usual: A
  ) => {
    const value = given.get(field)
    if (value === undefined || value === null) return usual
    const known = read(value)
    if (known === undefined) mistakes.push({ field, reason })
    return known ?? usual
  }
  const config: Config = {
    host: take("host", "address", address, usualConfig.host),
    hostFixed: take("hostFixed", "yes-or-no", yesOrNo, usualConfig.hostFixed),
    group: take("group", "group", group, usualConfig.group),
    title: take("title", "text", text, usualConfig.title),
    locale: take("locale", "locale", locale, usualConfig.locale),
    guide: take("guide", "address", (value) => address(value)?.replace(/\/*$/, "/"), usualConfig.guide),
    personalTokens: take("personalTokens", "yes-or-no", yesOrNo, usualConfig.personalTokens)
  }
  for (const field of given.keys()) if (!Object.hasOwn(config, field)) mistakes.push({ field, reason: "unknown" })
  return { config, mistakes }
}

const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined)
const yesOrNo = (value: unknown) => (typeof value === "boolean" ? value : undefined)
const address = (value: unknown) => {
  const url = addressOf(text(value) ?? "")
  return url === null ? undefined : url.href.replace(/\/+$/, "")
}
const group = (value: unknown) =>
  [text(value)?.replaceAll(/^\/+|\/+$/g, "")].find(
    (path) => path !== undefined && /^[\w.][\w.-]*(\/[\w.][\w.-]*)*$/.test(path)
  )
const locale = (value: unknown): Locale | undefined => locales.find((it) => it === value)
