import { showApp } from "@pages-publisher/core/apps/showApp"
import { AppNeverPublished } from "@pages-publisher/core/problems/AppNeverPublished"
import { oneLine } from "@pages-publisher/core/problems/wording"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import { givenApp } from "../../givenApp.ts"
import { GitLabCommand } from "../../GitLabCommand.ts"
import { openerFor, openInBrowser } from "../../node/openInBrowser.ts"
import { appWords } from "../../render/appWords.ts"
import type { Style } from "../../render/Style.ts"

export class AppsOpenCommand extends GitLabCommand {
  static override paths = [["apps", "open"]]
  static override usage = Command.Usage({
    category: "Apps",
    description: "open an app in the browser, or print its address where there is none",
    examples: [
      ["Open an app", "$0 apps open canteen-menu"],
      ["Print the address only", "$0 apps open canteen-menu --quiet | cat"]
    ]
  })

  app = Option.String({ name: "app" })

  protected override work(style: Style) {
    return Effect.gen(this, function* () {
      const name = yield* givenApp(this.app)
      const { name: app, project, url, version } = yield* showApp(name, yield* this.admitted(style))
      if (version === null) return yield* new AppNeverPublished({ app, projectUrl: project.webUrl })
      if (url === null) {
        this.warn({ _tag: "PagesAddressUnknown", projectUrl: project.webUrl }, style)
        return { text: "", result: { app, url, opened: false } }
      }
      const { env, stdout } = this.context
      const isPerson = "isTTY" in stdout && stdout.isTTY === true && !this.json
      const opened = isPerson && (yield* openInBrowser(url, openerFor(process.platform, env)))
      const address = oneLine(url)
      return { text: opened ? appWords[style.locale].opened(address) : address, result: { app, url, opened } }
    })
  }
}
