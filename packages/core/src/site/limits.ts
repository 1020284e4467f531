import type { Host } from "../model/Host.ts"

/** What can be sent to a GitLab and shown by it. */
export interface Limits {
  /** Most bytes of one file. */
  readonly file: number
  /** Most bytes of a site; null where only the administrator knows. */
  readonly site: number | null
  /** Most files and folders of a site. */
  readonly entries: number
}

/** Files and folders of a site, on GitLab.com and by default everywhere (contract 8.8). */
const mostEntries = 200_000

const gitLabCom = "https://gitlab.com"

/** Contract 8.8. `file` is what the way of sending takes. */
export const limitsOf = ({ base }: Host, file: number): Limits => ({
  file,
  site: base === gitLabCom ? 1024 ** 3 : null,
  entries: mostEntries
})

/** What a GitLab takes whose administrator has not changed it, in bytes (contract 8.8). */
export const usualSiteLimit = 100 * 1024 ** 2
