import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { Host } from "@pages-publisher/core/model/Host"
import { usualOrder } from "@pages-publisher/core/publish/Order"
import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import { publish } from "@pages-publisher/core/publish/publish"
import { groupTokensPage } from "@pages-publisher/core/problems/links"
import { argument } from "@pages-publisher/core/problems/wording"
import type { StartLine } from "@pages-publisher/sandbox/Sandbox"
import { Command, Option } from "clipanion"
import { Effect, Either, Redacted, Stream } from "effect"
import { EffectCommand } from "../EffectCommand.ts"
import { exampleSite } from "../exampleSite.ts"
import { guideOf } from "../guideOf.ts"
import { localSandbox } from "../node/localSandbox.ts"
import { openerFor, openInBrowser } from "../node/openInBrowser.ts"
import type { Style } from "../render/Style.ts"
import { makeThread } from "../render/thread.ts"
import { reaching } from "../services.ts"
import { besideProgram } from "../ui/PageFiles.ts"
import { servePage } from "../ui/servePage.ts"
import { signature } from "../version.ts"

/** The sandbox knows its own address. */
const hostAt = (url: string): Host => Either.getOrThrow(Host.parse(url))

const exampleApp = { name: "Garden club", path: "garden-club" }

export class DemoCommand extends EffectCommand {
  static override paths = [["demo"]]
  static override usage = Command.Usage({
    category: "Try it",
    description: "start the sandbox, publish an example in it and open the page for the browser",
    details: "Nothing leaves this machine. Needs the `git` program.",
    examples: [
      ["Try it, and go on trying in another terminal", "$0 demo"],
      ["Stop after the example is online", "$0 demo --exit"]
    ]
  })

  exit = Option.Boolean("--exit", false, { description: "Stop when the example is online, as with --json" })

  noOpen = Option.Boolean("--no-open", false, { description: "Do not open the page in the browser" })

  protected override program(style: Style) {
    return Effect.scoped(
      Effect.gen(this, function* () {
        const sandbox = yield* localSandbox({})
        this.secrets.push(sandbox.start.tokens.maintainer)
        const result = yield* this.publishExample(sandbox.start, style)
        // One document is all there is with --json, and it comes at the end.
        if (this.exit || this.json) return { text: summary(result, style), result }
        this.endsByInterrupt = true
        const page = yield* this.page(sandbox.start)
        this.context.stdout.write(`${this.invitation(sandbox.start, result.url ?? "", page, style)}\n`)
        if (page !== null && this.isPerson()) yield* openInBrowser(page, openerFor(process.platform, this.context.env))
        return yield* Effect.never
      })
    )
  }

  private publishExample(start: StartLine, style: Style) {
    const thread = makeThread((text) => this.say(text), style, this.isWatched())
    return publish({
      ...usualOrder,
      source: exampleSite,
      app: exampleApp,
      access: "public",
      by: signature
    }).pipe(
      Stream.tap((progress) => Effect.sync(() => (this.json ? undefined : thread.show(progress)))),
      Stream.filter((progress) => progress._tag === "Published"),
      Stream.runHead,
      Effect.flatMap(Effect.orDieWith(() => new Error("a publish ended without a result"))),
      Effect.map(({ result }) => result),
      reaching({
        host: hostAt(start.url),
        token: Redacted.make(start.tokens.maintainer),
        fetch: globalThis.fetch,
        patience: usualWaits
      })
    )
  }

  /** The page for the browser, for this sandbox; null where the program was copied without it. */
  private page({ pagesUrl, url }: StartLine) {
    return servePage({
      folder: besideProgram,
      port: 0,
      settings: {
        host: hostAt(url),
        pages: [pagesUrl],
        group: null,
        locale: this.locale ?? null,
        guide: guideOf(this.context.env).address
      }
    }).pipe(Effect.catchTag("LocalUiMissing", () => Effect.succeed(null)))
  }

  /** Whether somebody sits at the terminal who would see a browser. */
  private isPerson(): boolean {
    const { env, stdout } = this.context
    return "isTTY" in stdout && stdout.isTTY === true && (env["CI"] ?? "") === "" && !this.noOpen && !this.quiet
  }

  private invitation(
    { group, tokens, url }: StartLine,
    link: string,
    page: string | null,
    { paint, words }: Style
  ): string {
    // Who tries it out may not have it installed; the file that runs now is there.
    const program = `node ${argument(process.argv[1] ?? "pages-publisher.js")}`
    return [
      paint("go", `✓ ${words.demoPublished}`),
      `  ${paint("strong", link)}`,
      "",
      words.sandboxReady,
      ...(page === null
        ? []
        : [
            "",
            words.demoPage,
            "",
            `  ${paint("strong", page)}`,
            `  ${tokens.maintainer}`,
            "",
            words.demoTokens,
            "",
            `  ${groupTokensPage(url, group.fullPath)}`
          ]),
      "",
      words.demoTry,
      "",
      `  export PAGES_PUBLISHER_HOST=${url}`,
      `  export PAGES_PUBLISHER_TOKEN=${tokens.maintainer}`,
      `  ${program} check`,
      `  ${program} publish ./my-folder --app my-app --access public`
    ].join("\n")
  }
}

const summary = ({ live, url, version }: PublishResult, { words }: Style): string =>
  `${live ? words.demoWasOnline : words.isUnderWay(version)}\n${url ?? ""}`
