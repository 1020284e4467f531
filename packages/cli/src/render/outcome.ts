import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import { number, oneLine, shown, size } from "@pages-publisher/core/problems/wording"
import { type Style, seconds } from "./Style.ts"

/** Lines of a plan that are shown before the rest is counted. */
const shownLines = 20

/** What became of a publish: the sum in one sentence, and the address. */
export const outcome = (result: PublishResult, style: Style): string => {
  const { changes, restores, url, version } = result
  const { locale, paint, words } = style
  const changed = changes.added + changes.updated + changes.removed + changes.moved
  // What is removed was a file of the site too, or more files could change than there are.
  const total = changed + changes.unchanged
  const inAll = changes.bytesTotal === null ? null : size(changes.bytesTotal, locale)
  const sum = words.sum(changed, total, (count) => number(count, locale), inAll)
  if (result.plan !== undefined) {
    const lines = planLines(result.plan, style)
    return [
      paint("strong", restores === undefined ? words.wouldPublish(version) : words.wouldGoBack(restores, version)),
      changed === 0 ? words.nothingToSend : sum,
      ...lines.slice(0, shownLines),
      ...(lines.length > shownLines ? [words.more(lines.length - shownLines)] : []),
      words.nothingWritten
    ].join("\n")
  }
  const headline = result.live ? paint("go", `✓ ${words.isLive(version)}`) : words.isUnderWay(version)
  const time = Object.values(result.seconds).reduce((all, part) => all + part, 0)
  return [
    `${headline} ${paint("soft", `(${seconds(time, style)})`)}`,
    changed === 0 ? words.nothingToSend : sum,
    ...(restores === undefined ? [] : [words.hasFilesOf(restores)]),
    ...(url === null ? [] : [paint("strong", oneLine(url))])
  ].join("\n")
}

/** The files of the site that change, each behind the sign of how it does. */
export const planLines = (plan: NonNullable<PublishResult["plan"]>, { paint }: Style): ReadonlyArray<string> => [
  ...plan.add.map((path) => `${paint("go", "+")} ${shown(path)}`),
  ...plan.update.map((path) => `${paint("heed", "~")} ${shown(path)}`),
  ...plan.remove.map((path) => `${paint("stop", "−")} ${shown(path)}`),
  ...plan.move.map(({ from, to }) => `→ ${shown(from)} → ${shown(to)}`)
]
