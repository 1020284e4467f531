import { showApp } from "@pages-publisher/core/apps/showApp"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import { givenApp } from "../../givenApp.ts"
import { GitLabCommand } from "../../GitLabCommand.ts"
import { appJson } from "../../render/appDocument.ts"
import { appCard } from "../../render/apps.ts"
import type { Style } from "../../render/Style.ts"

export class AppsShowCommand extends GitLabCommand {
  static override paths = [["apps", "show"]]
  static override usage = Command.Usage({
    category: "Apps",
    description: "show one app: its link, its version, who may open it, and why it is not online, if it is not",
    examples: [["Show an app", "$0 apps show canteen-menu"]]
  })

  app = Option.String({ name: "app" })

  protected override work(style: Style) {
    return Effect.gen(this, function* () {
      const name = yield* givenApp(this.app)
      const app = yield* showApp(name, yield* this.admitted(style))
      const out = this.styleOf(this.context.stdout)
      return { text: appCard(app, out), result: appJson(app, out) }
    })
  }
}
