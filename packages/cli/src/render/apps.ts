import type { App, AppState } from "@pages-publisher/core/apps/App"
import { explain } from "@pages-publisher/core/problems/explain"
import { languages } from "@pages-publisher/core/problems/languages"
import { oneLine, shown } from "@pages-publisher/core/problems/wording"
import { appWords } from "./appWords.ts"
import { codeLines } from "./card.ts"
import { moment } from "./moment.ts"
import type { Style } from "./Style.ts"
import { wrap } from "./wrap.ts"

/** A group's apps: each with its facts in lines that fit, and its address whole, to be copied. */
export const appList = (apps: ReadonlyArray<App>, group: string, style: Style): string => {
  const { locale, paint } = style
  const words = appWords[locale]
  if (apps.length === 0) {
    const command = "pages-publisher publish ./dist --app my-app"
    return [words.noAppsIn(shown(group)), "", words.publishFirst, `  ${paint("strong", `$ ${command}`)}`].join("\n")
  }
  return [words.appsIn(apps.length, shown(group)), ...apps.map((app) => entry(app, style))].join("\n\n")
}

const entry = (app: App, style: Style): string => {
  const { paint, width } = style
  const [first = "", ...rest] = wrap(factsOf(app, style).join(" · "), width, "  ")
  return [
    `${sign(app.state, style)} ${paint("strong", shown(app.name))}`,
    first,
    ...rest,
    ...(app.url === null ? [] : [`  ${paint("go", oneLine(app.url))}`])
  ].join("\n")
}

const factsOf = (app: App, { locale }: Style): ReadonlyArray<string> => {
  const words = appWords[locale]
  if (app.version === null) return [stateOf(app, locale)]
  return [
    words.version(app.version),
    stateOf(app, locale),
    ...(app.publishedAt === null ? [] : [publishedAt(app, locale)]),
    words.access[app.access]
  ]
}

const stateOf = ({ problem, state }: App, locale: Style["locale"]): string => {
  const words = appWords[locale].states[state]
  return problem === null ? words : `${words}: ${explain(problem, languages[locale]).title}`
}

const publishedAt = ({ publishedAt: at, publishedBy }: App, locale: Style["locale"]): string =>
  appWords[locale].publishedAt(at === null ? "" : moment(at, locale), publishedBy === null ? null : shown(publishedBy))

const sign = (state: AppState, { paint }: Style): string => {
  if (state === "live") return paint("go", "●")
  if (state === "failed") return paint("stop", "✗")
  return state === "deletion-scheduled" ? paint("heed", "!") : "○"
}

/** One app as two columns, and why it is not online, if it is not. */
export const appCard = (app: App, style: Style): string => {
  const { locale, paint, width } = style
  const { access, facts, noAddress, seenBefore } = appWords[locale]
  const published = app.publishedAt === null ? [] : [[facts.published, publishedAt(app, locale)] as const]
  const version =
    app.version === null
      ? []
      : ([
          [facts.version, String(app.version)],
          ...published,
          [facts.access, access[app.access]],
          [facts.commit, shown(app.commit ?? "")]
        ] as const)
  const rows: ReadonlyArray<readonly [string, string]> = [
    [facts.state, appWords[locale].states[app.state]],
    ...version,
    ...(app.version === null ? [] : [[facts.address, app.url === null ? noAddress : oneLine(app.url)] as const]),
    [facts.project, oneLine(app.project.webUrl)]
  ]
  const column = Math.max(...rows.map(([name]) => name.length))
  return [
    `${sign(app.state, style)} ${paint("strong", shown(app.name))}${app.title === app.name ? "" : ` (${shown(app.title)})`}`,
    "",
    ...rows.map(([name, value]) => {
      const lines = wrap(value, width, " ".repeat(column + 4))
      return `  ${paint("soft", name.padEnd(column))}  ${lines.join("\n").trimStart()}`
    }),
    ...(app.problem === null ? [] : ["", ...reasonOf(app.problem, seenBefore, style)])
  ].join("\n")
}

const reasonOf = (problem: NonNullable<App["problem"]>, seenBefore: string, style: Style): ReadonlyArray<string> => {
  const { code, title, why } = explain(problem, languages[style.locale])
  return [
    ...wrap(`${title}. ${why}`, style.width, "  "),
    ...wrap(seenBefore, style.width, "  "),
    ...codeLines(code, style)
  ]
}
