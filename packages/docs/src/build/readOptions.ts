import { parseArgs } from "node:util"
import { Host } from "@pages-publisher/core/model/Host"
import { locales } from "@pages-publisher/core/model/Locale"
import { oneLine } from "@pages-publisher/core/problems/wording"
import { Either } from "effect"
import type { Options } from "../content/Options.ts"

/** What is wrong with a command line; the name is stable. */
export interface Refusal {
  readonly name: "docs-option-unknown" | "docs-option-value"
  readonly said: string
}

export interface Asked {
  readonly options: Options
  /** Where the site is written to; null for its place in this package. */
  readonly out: string | null
}

const longestTitle = 80

const text = { type: "string" } as const
const known = { base: text, host: text, locale: text, out: text, publisher: text, title: text }

/** Reads `--base /guide/ --host https://gitlab.example --locale nl --title "Our guide" --out ./site`. */
export const readOptions = (args: ReadonlyArray<string>): Either.Either<Asked, Refusal> =>
  Either.flatMap(parsed(args), ({ base, host, locale, out, publisher, title }) =>
    Either.gen(function* () {
      return {
        options: {
          ...(base === undefined ? { origin: null, base: "/" } : yield* baseFrom(base)),
          host: host === undefined ? null : yield* hostFrom(host),
          publisher: publisher === undefined ? null : yield* publisherFrom(publisher),
          locale: locale === undefined ? "en" : yield* localeFrom(locale),
          title: title === undefined ? null : yield* titleFrom(title)
        },
        out: out === undefined ? null : yield* outFrom(out)
      }
    })
  )

const parsed = (args: ReadonlyArray<string>) =>
  Either.try({
    try: () => parseArgs({ args: [...args], options: known }).values,
    catch: (error): Refusal => ({
      name: "docs-option-unknown",
      said: error instanceof Error ? error.message.replace(/\. .*$/s, "") : String(error)
    })
  })

/** Goes to a terminal, and into logs. */
const shown = (given: string) => `"${oneLine(given).replace(/\/\/[^/@]*@/, "//…@")}"`

const refused = (said: string) => Either.left<Refusal>({ name: "docs-option-value", said })

/** A path; or a whole address, and then pages can say where they stand. */
const baseFrom = (given: string) => {
  const address = /^https?:\/\//i.test(given) && URL.canParse(given) ? new URL(given) : null
  const base = `/${address?.pathname ?? given}/`.replaceAll(/\/+/g, "/")
  // A browser takes two slashes for another server; what else an address can hold, no page would have.
  const isPlace =
    address === null
      ? /^\/?[^/]|^\/$/.test(given)
      : address.username + address.password + address.search + address.hash === ""
  return isPlace && /^\/([\w.~-]+\/)*$/.test(base) && !base.split("/").some((part) => /^\.+$/.test(part))
    ? Either.right({ origin: address?.origin ?? null, base })
    : refused(`--base takes a path such as /guide/, or the address the site will have, not ${shown(given)}`)
}

const hostFrom = (given: string) =>
  Either.match(Host.parse(given), {
    onLeft: () => refused(`--host takes the address of a GitLab, not ${shown(given)}`),
    onRight: (host) => Either.right(host.base)
  })

/** It comes to stand in a link, so it is an address of the web, and tells nobody's password. */
const publisherFrom = (given: string) => {
  const address = URL.canParse(given) ? new URL(given) : null
  return address !== null && /^https?:$/.test(address.protocol) && address.username + address.password === ""
    ? Either.right(address.href)
    : refused(`--publisher takes the address of the publisher in the browser, not ${shown(given)}`)
}

const localeFrom = (given: string) => {
  const locale = locales.find((it) => it === given)
  return locale === undefined
    ? refused(`--locale takes ${locales.join(" or ")}, not ${shown(given)}`)
    : Either.right(locale)
}

const titleFrom = (given: string) =>
  given.trim() === "" || given.length > longestTitle || /\p{Cc}/u.test(given)
    ? refused(`--title takes 1 to ${longestTitle} characters in one line`)
    : Either.right(given.trim())

const outFrom = (given: string) => (given === "" ? refused("--out takes the path of a folder") : Either.right(given))
