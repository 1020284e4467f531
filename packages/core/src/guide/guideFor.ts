import type { Locale } from "../model/Locale.ts"
import type { Block } from "./Block.ts"
import { about } from "./chapters/about.ts"
import { bot } from "./chapters/bot.ts"
import { create } from "./chapters/create.ts"
import { expiry } from "./chapters/expiry.ts"
import { older } from "./chapters/older.ts"
import { railsConsole } from "./chapters/railsConsole.ts"
import { safety } from "./chapters/safety.ts"
import { scopes } from "./chapters/scopes.ts"
import { settings } from "./chapters/settings.ts"
import { troubleshooting } from "./chapters/troubleshooting.ts"
import { who } from "./chapters/who.ts"
import { type Facts, factsOf, type Reader } from "./Facts.ts"
import { type ChapterId, chapterIds, type Guide } from "./Guide.ts"
import { en } from "./locales/en/words.ts"
import { nl } from "./locales/nl/words.ts"
import type { Words } from "./Words.ts"

/** A chapter without its blocks does not compile. */
const blocksOf: Readonly<Record<ChapterId, (words: Words, facts: Facts) => ReadonlyArray<Block>>> = {
  about: (words, facts) => about(words.about(facts)),
  create: (words, facts) => create(words.create(facts), facts),
  settings: (words, facts) => settings(words.settings(facts)),
  safety: (words, facts) => safety(words.safety(facts), facts),
  troubleshooting: (words, facts) => troubleshooting(words.troubleshooting(facts), facts),
  scopes: (words, facts) => scopes(words.scopes(facts), facts),
  expiry: (words, facts) => expiry(words.expiry(facts), facts),
  bot: (words, facts) => bot(words.bot(facts)),
  who: (words, facts) => who(words.who(facts), facts),
  older: (words, facts) => older(words.older(facts)),
  console: (words, facts) => railsConsole(words.railsConsole(facts), facts)
}

/**
 * The token guide in one language, with the reader's own GitLab and group in its links and commands. An address or a
 * path that is none counts as not told.
 */
export const guideFor = (locale: Locale, reader: Reader): Guide => {
  const facts = factsOf(locale, reader)
  const words = { en, nl }[locale]
  return {
    locale,
    host: facts.host,
    group: facts.group,
    title: words.title,
    lead: words.lead(facts),
    chapters: chapterIds.map((id) => ({ id, title: words.titles[id], blocks: blocksOf[id](words, facts) }))
  }
}

/** The titles of the chapters, in the order they are read. */
export const chapterTitles = (locale: Locale): Readonly<Record<ChapterId, string>> => ({ en, nl })[locale].titles
