import manifest from "../../package.json" with { type: "json" }

/** How the page signs its commits. */
export const signature = `pages-publisher ${manifest.version} (web)`
