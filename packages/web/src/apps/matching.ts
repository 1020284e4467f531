import type { App } from "@pages-publisher/core/apps/App"

/** Without capitals and accents, which nobody should have to get right. */
const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()

/** The apps with all of somebody's words in their title or name. */
export const matching = (apps: ReadonlyArray<App>, text: string): ReadonlyArray<App> => {
  const wanted = plain(text).split(/\s+/)
  return apps.filter(({ name, title }) => {
    const names = plain(`${title} ${name}`)
    return wanted.every((word) => names.includes(word))
  })
}
