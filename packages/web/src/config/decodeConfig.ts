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
    pages: take("pages", "origins", origins, usualConfig.pages),
    group: take("group", "group", group, usualConfig.group),
    title: take("title", "text", text, usualConfig.title),
    locale: take("locale", "locale", locale, usualConfig.locale),
    guide: take("guide", "address", (value) => address(value)?.replace(/\/*$/, "/"), usualConfig.guide),
    personalTokens: take("personalTokens", "yes-or-no", yesOrNo, usualConfig.personalTokens)
  }
  // An editor finds the schema by this one.
  given.delete("$schema")
  for (const field of given.keys()) if (!Object.hasOwn(config, field)) mistakes.push({ field, reason: "unknown" })
  return { config, mistakes }
}

const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined)
const yesOrNo = (value: unknown) => (typeof value === "boolean" ? value : undefined)
const address = (value: unknown) => {
  const url = addressOf(text(value) ?? "")
  return url === null ? undefined : url.href.replace(/\/+$/, "")
}
/** Each becomes a part of a policy. A star for all there is would be no policy at all. */
const origin = /^(https:\/\/(\*\.[\w-]+\.)?[\w-]+(\.[\w-]+)*|http:\/\/(localhost|127(\.\d+){3}))(:\d+)?$/i
const origins = (value: unknown) => {
  if (!Array.isArray(value)) return undefined
  const known = value.flatMap((it) => (typeof it === "string" && origin.test(it) ? it : []))
  return known.length === value.length ? known : undefined
}
const group = (value: unknown) =>
  [text(value)?.replaceAll(/^\/+|\/+$/g, "")].find(
    (path) => path !== undefined && /^[\w.][\w.-]*(\/[\w.][\w.-]*)*$/.test(path)
  )
const locale = (value: unknown): Locale | undefined => locales.find((it) => it === value)
