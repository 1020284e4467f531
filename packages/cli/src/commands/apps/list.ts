import { listApps } from "@pages-publisher/core/apps/listApps"
import { Command } from "clipanion"
import { Effect } from "effect"
import { GitLabCommand } from "../../GitLabCommand.ts"
import { appJson } from "../../render/appDocument.ts"
import { appList } from "../../render/apps.ts"
import type { Style } from "../../render/Style.ts"

export class AppsListCommand extends GitLabCommand {
  static override paths = [["apps", "list"], ["apps"]]
  static override usage = Command.Usage({
    category: "Apps",
    description: "list what the group publishes: links, versions, and how each app is doing",
    details: "Apps of subgroups are listed with their own group. Nothing is written to GitLab.",
    examples: [
      ["List the apps of the token's group", "$0 apps list"],
      ["List those of a subgroup, for a program", "$0 apps list --group acme/apps/canteen --json"]
    ]
  })

  protected override fullName() {
    return "apps list"
  }

  protected override work(style: Style) {
    return Effect.gen(this, function* () {
      const group = yield* this.admitted(style)
      const { fullPath: path, id, webUrl } = group
      const apps = yield* listApps(group)
      const out = this.styleOf(this.context.stdout)
      return {
        text: appList(apps, path, out),
        result: { group: { id, path, webUrl }, apps: apps.map((app) => appJson(app, out)) }
      }
    })
  }
}
