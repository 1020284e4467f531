import ignore from "ignore"
import { alwaysIgnored } from "./alwaysIgnored.ts"
import { pagesignoreName } from "./pagesignoreName.ts"

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

/** The rules that always hold. */
export const fixedRules: IgnoreRules = rulesOf([])
