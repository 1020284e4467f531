import { findApp } from "@pages-publisher/core/apps/findApp"
import { newest } from "@pages-publisher/core/apps/history"
import { versionChanges } from "@pages-publisher/core/apps/versionChanges"
import { isWhole } from "@pages-publisher/core/apps/versionsIn"
import { versionToRestore } from "@pages-publisher/core/apps/versionToRestore"
import type { Project } from "@pages-publisher/core/gitlab/Projects"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import * as t from "typanion"
import { givenApp } from "../givenApp.ts"
import { GitLabCommand } from "../GitLabCommand.ts"
import { versionsJson } from "../render/appDocument.ts"
import type { Style } from "../render/Style.ts"
import { versionCard, versionList } from "../render/versions.ts"

/** Counts from 1. */
const isPositive = t.cascade(t.isNumber(), [t.isInteger(), t.isAtLeast(1)])

export class VersionsCommand extends GitLabCommand {
  static override paths = [["versions"]]
  static override usage = Command.Usage({
    category: "Apps",
    description: "list the versions of an app: when, by whom, and what they were about",
    details:
      "The history is that of the app's project in GitLab; commits that were made in another way are in it too. With the number of a version, it says which files that version changed.",
    examples: [
      ["List the versions of an app", "$0 versions canteen-menu"],
      ["See what one of them changed", "$0 versions canteen-menu 3"]
    ]
  })

  app = Option.String({ name: "app" })
  version = Option.String({ name: "version", required: false, validator: isPositive })
  limit = Option.String("--limit", "20", { description: "Most versions to list", validator: isPositive })

  protected override work(style: Style) {
    return Effect.gen(this, function* () {
      const name = yield* givenApp(this.app)
      const project = yield* findApp(name, yield* this.admitted(style))
      const out = this.styleOf(this.context.stdout)
      if (this.version !== undefined) return yield* this.one(project, this.version, out)
      const history = yield* newest(project, this.limit)
      return {
        text: versionList(project.path, history, out),
        result: versionsJson(project, history, history.versions.find(isWhole), null)
      }
    })
  }

  private one(project: Project, number: number, style: Style) {
    return Effect.gen(function* () {
      const { from, to } = yield* versionToRestore(project, number)
      const changes = yield* versionChanges(project, to)
      const only = { versions: [to], more: to.before !== null }
      return {
        text: versionCard(to, to.commit === from.commit, changes, style),
        result: versionsJson(project, only, from, changes)
      }
    })
  }
}
