/** Names that say how something was made, and not what it is. */
const sayNothing = /^(index|dist|build|out|output|public|site|_site|www|html|web|app|download|archive|\.)$/i

/** What an app could be called whose files were given under this name; empty where the name says nothing. */
export const nameFor = (given: string): string => {
  const name = given
    .replace(/\.(zip|x?html?)$/i, "")
    // What systems add to a second copy.
    .replace(/ ?\(\d+\)$| - copy$| kopie$/i, "")
    .trim()
  return sayNothing.test(name) || name.includes(", ") ? "" : name
}
