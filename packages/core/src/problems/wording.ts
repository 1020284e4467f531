import type { Locale } from "../model/Locale.ts"

/** British English has no comma before "and", and Dutch neither. */
const tag = { en: "en-GB", nl: "nl-NL" } as const

const more = { en: (n: number) => `${n} more`, nl: (n: number) => `nog ${n}` } as const

/** `2026-11-20` as people say it; anything else stays as it is. */
export const day = (text: string, locale: Locale): string =>
  /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text))
    ? new Intl.DateTimeFormat(tag[locale], { dateStyle: "long", timeZone: "UTC" }).format(new Date(text))
    : shown(text)

const units = ["B", "kB", "MB", "GB", "TB"]

/** Counted in steps of 1024, as GitLab counts its limits. */
export const size = (bytes: number, locale: Locale): string => {
  const step = bytes >= 1 ? Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1) : 0
  return `${number(bytes / 1024 ** step, locale)} ${units[step]}`
}

export const number = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(tag[locale], { maximumFractionDigits: 1 }).format(value)

export const amount = (value: number, one: string, many: string): string => `${value} ${value === 1 ? one : many}`

/** `45 seconds`, `5 minutes`, `24 hours`: in the unit that people would count in. */
export const span = (seconds: number, locale: Locale): string => {
  const [count, unit] =
    seconds < 120 ? [seconds, "second"] : seconds < 7200 ? [seconds / 60, "minute"] : [seconds / 3600, "hour"]
  return new Intl.NumberFormat(tag[locale], {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: 0
  }).format(count)
}

/** `a, b and c`. */
export const all = (items: ReadonlyArray<string>, locale: Locale): string =>
  new Intl.ListFormat(tag[locale], { type: "conjunction" }).format(items)

/** `a, b or c`. */
export const either = (items: ReadonlyArray<string>, locale: Locale): string =>
  new Intl.ListFormat(tag[locale], { type: "disjunction" }).format(items)

const longestList = 4

/** `a, b, c, d and 7 more`. */
export const some = (items: ReadonlyArray<string>, locale: Locale): string =>
  items.length <= longestList + 1
    ? all(items.map(shown), locale)
    : all([...items.slice(0, longestList).map(shown), more[locale](items.length - longestList)], locale)

const longestText = 240

/** One line without anything that could move a terminal's cursor, turn the text around or hide in it. */
export const oneLine = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replace(/[\s\u0000-\u001f\u007f-\u009f\p{Cf}]+/gu, " ").trim()

/** What others wrote, such as a file's name or a server's words: one line, of a length to read. */
export const shown = (text: string): string => {
  const line = oneLine(text)
  return line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line
}

/** A server's sentence, ready to stand between quotes in one of ours. */
export const cited = (text: string): string => `“${shown(text).replace(/[.\s]+$/, "")}”`

/** An argument of a shell command. */
export const argument = (text: string): string =>
  /^[\w./:@%+,=-]+$/.test(text) ? text : `'${shown(text).replaceAll("'", "'\\''")}'`

/** An address without what may be secret in it: user, password, query. */
export const plainUrl = (url: string): string => shown(url.replace(/\/\/[^/?#]*@/, "//").replace(/[?#].*$/s, ""))

/** Name and port of an address, such as `gitlab.example`. */
export const hostName = (url: string): string => (URL.canParse(url) ? new URL(url).host : plainUrl(url))
