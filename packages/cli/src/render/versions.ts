import type { History } from "@pages-publisher/core/apps/history"
import type { Version } from "@pages-publisher/core/apps/Version"
import type { VersionChanges } from "@pages-publisher/core/apps/versionChanges"
import { isWhole } from "@pages-publisher/core/apps/versionsIn"
import { argument, shown } from "@pages-publisher/core/problems/wording"
import { appWords } from "./appWords.ts"
import { moment } from "./moment.ts"
import { planLines } from "./outcome.ts"
import type { Style } from "./Style.ts"
import { wrap } from "./wrap.ts"

/** An app's history, newest first. */
export const versionList = (app: string, { more, versions }: History, style: Style): string => {
  const words = appWords[style.locale]
  if (versions.length === 0) return words.noVersions(shown(app))
  const newest = versions.find(isWhole)
  const whole = versions.filter(isWhole)
  return [
    words.versionsOf(shown(app)),
    "",
    ...versions.map((version) => versionEntry(version, version === newest, style)),
    ...(more ? ["", words.moreVersions("--limit")] : []),
    ...(whole.length < 2 ? [] : ["", words.goesBack(`pages-publisher rollback ${argument(app)} ${whole[1]?.number}`)])
  ].join("\n")
}

const versionEntry = (version: Version, isNewest: boolean, style: Style): string => {
  const { paint, width } = style
  const head = `${signOf(version, isNewest, style)} ${paint("strong", nameOf(version, style))}`
  const facts = [
    ...(isNewest ? [appWords[style.locale].current] : []),
    ...stateOf(version, style),
    publishedOf(version, style)
  ]
  return [head, ...wrap(facts.join(" · "), width, "    "), ...messageOf(version, style)].join("\n")
}

const signOf = (version: Version, isNewest: boolean, { paint }: Style): string => {
  if (isNewest) return paint("go", "●")
  return version.complete ? "○" : paint("heed", "!")
}

const nameOf = ({ commit, number }: Version, { locale }: Style): string =>
  number === null ? shown(commit.slice(0, 8)) : appWords[locale].version(number)

const stateOf = ({ complete, number }: Version, { locale }: Style): ReadonlyArray<string> => {
  const words = appWords[locale]
  if (number === null) return [words.byOther]
  return complete ? [] : [words.incomplete]
}

/** When and by whom, as one phrase. */
export const publishedOf = ({ at, by }: Version, { locale }: Style): string =>
  appWords[locale].publishedAt(at === null ? "" : moment(at, locale), by === null ? null : shown(by))

/** What it was about, unless it says no more than the number. */
const messageOf = ({ message, number }: Version, { width }: Style): ReadonlyArray<string> =>
  message === "" || message === `Publish version ${number}` ? [] : wrap(shown(message), width, "    ")

/** Lines of a version's changes that are shown before the rest is counted. */
const shownLines = 20

/** One version, and what it changed about the site. */
export const versionCard = (version: Version, isNewest: boolean, changes: VersionChanges, style: Style): string => {
  const words = appWords[style.locale]
  const lines = planLines(changes, style)
  const { add, move, remove, update } = changes
  return [
    versionEntry(version, isNewest, style),
    "",
    lines.length === 0
      ? words.changedNothing
      : words.changed({ add: add.length, update: update.length, remove: remove.length, move: move.length }),
    ...lines.slice(0, shownLines),
    ...(lines.length > shownLines ? [style.words.more(lines.length - shownLines)] : [])
  ].join("\n")
}
