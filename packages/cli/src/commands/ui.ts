import { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import { oneLine } from "@pages-publisher/core/problems/wording"
import type { Host } from "@pages-publisher/core/model/Host"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import * as t from "typanion"
import type { UiLine } from "../documents/uiLine.ts"
import { EffectCommand } from "../EffectCommand.ts"
import { guideOf } from "../guideOf.ts"
import { givenHostText, hostOf, hostVariables } from "../hostOf.ts"
import { openerFor, openInBrowser } from "../node/openInBrowser.ts"
import { port } from "../portOption.ts"
import type { Style } from "../render/Style.ts"
import { wrap } from "../render/wrap.ts"
import { besideProgram } from "../ui/PageFiles.ts"
import { pagesOf, pagesOrigins } from "../ui/pagesOf.ts"
import { servePage } from "../ui/servePage.ts"

/** What the page takes for a group, too. */
const groupPath = t.makeValidator<unknown, string>({
  test: (value, state): value is string => {
    const isPath = typeof value === "string" && /^[\w.][\w.-]*(\/[\w.][\w.-]*)*$/.test(value)
    if (!isPath) state?.errors?.push(".: Expected the full path of a group, such as acme/apps")
    return isPath
  }
})

export class UiCommand extends EffectCommand {
  static override paths = [["ui"]]
  static override usage = Command.Usage({
    category: "Apps",
    description: "serve the page for the browser on this computer, for one GitLab",
    details:
      "Listens on 127.0.0.1 only and ends with Ctrl-C. No token is read here: whoever opens the page pastes one, and it goes from the browser to your GitLab. `PAGES_PUBLISHER_GUIDE` is the guide that the page leads to.",
    examples: [
      ["Serve it for your GitLab, and open it", "$0 ui --host https://gitlab.example.org --open"],
      ["For one group only, at an address that stays", "$0 ui --group acme/apps --port 8080"]
    ]
  })

  host = Option.String("--host", {
    description: `Address of GitLab, with its relative root if it has one; otherwise ${hostVariables.join(", ")}, https://gitlab.com`
  })
  group = Option.String("--group", {
    description: "Full path of the group; otherwise the token's own",
    validator: groupPath
  })
  pages = Option.Array("--pages", [], {
    description:
      "Where sites live, such as https://*.pages.example.org: the page opens them to see that they are live. May be given more than once",
    validator: pagesOrigins
  })
  port = Option.String("--port", "0", { description: "Port of the page; any free one if not given", validator: port })
  open = Option.Boolean("--open", false, { description: "Open the page in the browser" })

  protected override endsByInterrupt = true

  protected override program(style: Style) {
    return Effect.scoped(
      Effect.gen(this, function* () {
        const { env, stdout } = this.context
        const host = yield* hostOf(givenHostText(this.host, env) ?? "https://gitlab.com")
        yield* withinReach(host)
        const group = this.group ?? null
        const url = yield* servePage({
          folder: besideProgram,
          port: this.port,
          settings: {
            host,
            pages: pagesOf(host, this.pages),
            group,
            locale: this.locale ?? null,
            guide: guideOf(env).address
          }
        })
        const line: UiLine = { url, host: host.base, group }
        stdout.write(this.json ? `${JSON.stringify(line)}\n` : `${startText(line, style)}\n`)
        if (this.open) yield* openInBrowser(url, openerFor(process.platform, env))
        return yield* Effect.never
      })
    )
  }
}

/** The page's own policy lets it ask without encryption on this computer only. */
const withinReach = ({ base, origin }: Host) =>
  /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:|$))/.test(origin)
    ? Effect.void
    : new LocalUsage({ said: `--host: from a browser, ${oneLine(base)} can only be asked with https` })

const startText = ({ host, url }: UiLine, { paint, width, words }: Style): string =>
  [
    paint("go", `✓ ${words.pageReady}`),
    `  ${paint("strong", url)}`,
    "",
    ...wrap(words.pageAsks(oneLine(host)), width, "")
  ].join("\n")
