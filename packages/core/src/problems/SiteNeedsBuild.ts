import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, shown } from "./wording.ts"

export class SiteNeedsBuild extends Schema.TaggedError<SiteNeedsBuild>()("SiteNeedsBuild", {
  path: Schema.String,
  /** The file that shows what kind of project it is, such as `package.json`. */
  toldBy: Schema.String,
  /** What builds the project; null where it is not known. */
  command: Schema.NullOr(Schema.String),
  /** Folders inside it that hold a start page, with `/` at their ends. */
  pages: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<SiteNeedsBuild> = {
    code: "site-needs-build",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "This app has to be built first",
      why: (p) =>
        `${shown(p.path)} holds the sources of an app (${shown(p.toldBy) || "a project file"} says so), which no browser can show as they are.`,
      steps: (p) => [
        p.command === null
          ? { text: "Build the app the way its README says" }
          : { text: "Build the app, in its own folder", command: p.command },
        {
          text: "Publish it again: the folder that comes out, such as dist or build, is found by itself",
          command: `pages-publisher publish ${argument(p.path)}`,
          page: "Publish its folder again: the one that comes out, such as dist or build, is found in it by itself"
        },
        ...p.pages.slice(0, 3).map((folder) => ({
          text: `If the finished site is in ${shown(folder)}, publish that folder`,
          command: `pages-publisher publish ${argument(p.path)} --root ${argument(folder)}`,
          page: `If the finished site is in ${shown(folder)}, publish that folder`
        })),
        ...(p.pages.length > 0
          ? []
          : [
              {
                text: "If the pages end up in a folder with another name, name it with --root",
                page: "If the pages end up in a folder with another name, publish that folder"
              }
            ])
      ]
    },
    example: () =>
      new SiteNeedsBuild({ path: "./menu", toldBy: "package.json", command: "npm install && npm run build", pages: [] })
  }
}
