import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { some } from "./wording.ts"

const arrow = (link: { readonly path: string; readonly target: string }) => `${link.path} → ${link.target}`

export class SiteSymlinkOutside extends Schema.TaggedError<SiteSymlinkOutside>()("SiteSymlinkOutside", {
  links: Schema.Array(Schema.Struct({ path: Schema.String, target: Schema.String }))
}) {
  static readonly guide: Guide<SiteSymlinkOutside> = {
    code: "site-symlink-outside",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Some symbolic links lead out of the folder",
      why: (p) =>
        `${some(p.links.map(arrow), "en") || "A symbolic link"} would publish files from outside the folder you chose.`,
      steps: () => [
        { text: "Replace each link with a copy of the file it leads to, if visitors are to have that file" },
        { text: "Remove the other links" }
      ]
    },
    example: () => new SiteSymlinkOutside({ links: [{ path: "img/photos", target: "/srv/photos" }] })
  }
}
