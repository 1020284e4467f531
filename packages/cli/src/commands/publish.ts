import { basename, dirname, resolve } from "node:path"
import { publish } from "@pages-publisher/core/publish/publish"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import * as t from "typanion"
import { givenApp } from "../givenApp.ts"
import { JourneyCommand } from "../JourneyCommand.ts"
import { sourceAt } from "../node/sourceAt.ts"
import type { Style } from "../render/Style.ts"
import { signature } from "../version.ts"

const accesses = ["members", "public"] as const
export const ways = ["auto", "api"] as const

export class PublishCommand extends JourneyCommand {
  static override paths = [["publish"]]
  static override usage = Command.Usage({
    category: "Apps",
    description: "put a site online as an app of the group, or bring the app up to date",
    details:
      "The site is a folder, a zip file or one HTML file; the folder with its start page is found by itself. Its files are compared with what GitLab has, and what differs is sent as one version. The command ends when visitors get that version.",
    examples: [
      ["Publish a folder", "$0 publish ./dist --app canteen-menu"],
      ["Publish what a project was built into", "$0 publish . --app canteen-menu"],
      ["Publish a zip file", "$0 publish menu.zip"],
      ["See what would change", "$0 publish ./dist --app canteen-menu --dry-run"],
      ["Let everybody open it", "$0 publish ./dist --app canteen-menu --access public"]
    ]
  })

  source = Option.String({ name: "source" })
  app = Option.String("--app", { description: "Name of the app; if not given, the name of the folder or file" })
  root = Option.String("--root", {
    description: "Folder inside the source that is the site; if not given, it is found"
  })
  allowSecrets = Option.Array("--allow-secrets", [], {
    description: "Path of a file that may hold what looks like a secret; may be given more than once"
  })
  access = Option.String("--access", {
    description: "Who may open the site: members (of the project; usual for a new app) or public",
    validator: t.isEnum(accesses)
  })
  message = Option.String("--message", { description: "What this version is about, for its history" })
  adopt = Option.Boolean("--adopt", false, { description: "Take over a project that is not an app yet" })
  via = Option.String("--via", "auto", { description: "How to send: auto or api", validator: t.isEnum(ways) })
  ciImage = Option.String("--ci-image", { description: "Image of the job that hands the files to Pages" })

  protected override work(style: Style) {
    return Effect.gen(this, function* () {
      const app = yield* givenApp(this.app ?? nameOf(this.source))
      const progress = publish({
        source: sourceAt(this.source),
        root: this.root ?? null,
        allowSecrets: this.allowSecrets,
        app,
        group: this.group ?? null,
        allowPersonal: this.allowPersonal,
        access: this.access ?? null,
        message: this.message ?? null,
        adopt: this.adopt,
        image: this.ciImage ?? null,
        wait: this.givenWait(),
        dryRun: this.dryRun,
        by: signature
      })
      return yield* this.followed(progress, style)
    })
  }
}

/** A page called `index.html` is named after the folder that it is in. */
const nameOf = (source: string): string => {
  const path = resolve(source)
  const name = basename(path).replace(/\.(zip|x?html?)$/i, "")
  return /^index$/i.test(name) && name !== basename(path) ? basename(dirname(path)) : name
}
