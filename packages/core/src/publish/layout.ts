/** Where the files of a site and our own lie in a repository. Nothing else there is touched. */
export const publicFolder = "public/"

export const ciPath = ".gitlab-ci.yml"

export const readmePath = "README.md"

/** Lies in the repository while a version arrives in several commits; the Pages job refuses while it is there. */
export const incompletePath = ".pages-publisher-incomplete"

export const incompleteText = "Parts of this version are still to come. The next publish goes on from here.\n"

/** Marks a project as an app of ours: what carries it may be overwritten. */
export const appTopic = "pages-publisher"

/** Paths whose content publishing decides. A plain file named `public` would be in the way of the folder. */
export const isManaged = (path: string): boolean =>
  path.startsWith(publicFolder) || path === "public" || path === ciPath || path === incompletePath
