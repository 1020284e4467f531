/** What no visitor should get, wherever it lies in a site. `.well-known` and other names with a dot stay. */
const names = new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  ".pagesignore",
  // What systems leave in folders.
  ".DS_Store",
  "__MACOSX",
  ".Spotlight-V100",
  ".Trashes",
  ".fseventsd",
  "Icon\r",
  "Thumbs.db",
  "ehthumbs.db",
  "desktop.ini",
  "Desktop.ini",
  "$RECYCLE.BIN",
  "System Volume Information",
  // What editors do.
  ".idea",
  ".vscode",
  ".vs"
])

const patterns = ["._*", "*~", "*.swp", "*.swo", ".#*", "#*#"] as const

const matches = (name: string, pattern: (typeof patterns)[number]): boolean => {
  const [before = "", after = ""] = pattern.split("*")
  return name.length > pattern.length - 1 && name.startsWith(before) && name.endsWith(after)
}

/** The rule by which a file or folder of this name is left out, with all that is in it. */
export const alwaysIgnored = (name: string): string | undefined =>
  names.has(name) ? name : patterns.find((pattern) => matches(name, pattern))
