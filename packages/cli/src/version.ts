import manifest from "../package.json" with { type: "json" }

export const version: string = manifest.version

/** How the program signs its commits. */
export const signature = `pages-publisher ${version}`
