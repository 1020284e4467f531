import { Schema } from "effect"
import type { Guide, Step } from "./Guide.ts"
import { shown, some } from "./wording.ts"

const first = (p: SiteNoIndex): Step => {
  const inner = p.htmlFiles.find((file) => file.endsWith("/index.html"))
  if (inner !== undefined) {
    return { text: `If your app is in the folder ${shown(inner.slice(0, -"/index.html".length))}, publish that folder` }
  }
  return p.htmlFiles.length === 1
    ? { text: `If ${shown(p.htmlFiles[0] ?? "")} is the page that visitors are to see first, name it index.html` }
    : { text: "Give the page that visitors are to see first the name index.html" }
}

export class SiteNoIndex extends Schema.TaggedError<SiteNoIndex>()("SiteNoIndex", {
  path: Schema.String,
  /** Pages that were found instead. */
  htmlFiles: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<SiteNoIndex> = {
    code: "site-no-index",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The site has no start page",
      why: (p) =>
        `${shown(p.path)} holds no index.html${p.htmlFiles.length === 0 ? "" : `, but it does hold ${some(p.htmlFiles, "en")}`}.`,
      steps: (p) => [
        first(p),
        {
          text: "If the app has to be built, build it first and publish the folder that comes out, often dist or build"
        }
      ]
    },
    example: () => new SiteNoIndex({ path: "menu", htmlFiles: ["home.html"] })
  }
}
