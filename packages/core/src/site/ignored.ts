/** What no visitor should get, wherever it lies in a site. `.well-known` and other names with a dot stay. */
const names = new Set([".git", ".hg", ".svn", "node_modules", ".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"])

/** Whether a file or folder of this name is left out, with all that is in it. */
export const isIgnored = (name: string): boolean => names.has(name) || name.startsWith("._")

export const isIgnoredPath = (path: string): boolean => path.split("/").some(isIgnored)
