import ignore from "ignore"

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
const alwaysIgnored = (name: string): string | undefined =>
  names.has(name) ? name : patterns.find((pattern) => matches(name, pattern))

/** Something that is not published, and why. */
export interface LeftOut {
  /** In the source; a folder has `/` at its end, and stands for all that is in it. */
  readonly path: string
  readonly rule: string
  /** The file that the rule stands in; null for those that always hold. */
  readonly file: string | null
}

/** What holds in a folder: our rules, and those of the `.pagesignore` files from the source's top down to it. */
export interface IgnoreRules {
  /** The rules in a folder with a `.pagesignore` of its own; `path` has `/` at its end, or is empty. */
  readonly within: (path: string, pagesignore: string) => IgnoreRules
  /** Why an entry of the folder is left out; undefined for one that stays. A folder's path has `/` at its end. */
  readonly leaveOut: (path: string) => LeftOut | undefined
}

interface Level {
  readonly path: string
  readonly rules: ignore.Ignore
}

const rulesOf = (levels: ReadonlyArray<Level>): IgnoreRules => ({
  // GitLab's servers tell capitals apart, so rules do too.
  within: (path, pagesignore) => rulesOf([{ path, rules: ignore({ ignorecase: false }).add(pagesignore) }, ...levels]),
  leaveOut: (path) => {
    for (const level of levels) {
      const inside = path.slice(level.path.length)
      // No rule can mean a name that leads elsewhere. Whether it may stay is not asked here.
      if (!ignore.isPathValid(inside)) continue
      const { ignored, rule, unignored } = level.rules.test(inside)
      if (ignored) return { path, rule: rule?.pattern ?? "", file: `${level.path}${pagesignoreName}` }
      // Who asks for it gets it, even `!node_modules`.
      if (unignored) return undefined
    }
    const name = path.replace(/\/$/, "").replace(/^.*\//s, "")
    const rule = alwaysIgnored(name)
    return rule === undefined ? undefined : { path, rule, file: null }
  }
})

/** A file in gitignore syntax; it may lie in the source and in every folder of it. */
export const pagesignoreName = ".pagesignore"

/** The rules that always hold. */
export const fixedRules: IgnoreRules = rulesOf([])
