import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { Host } from "@pages-publisher/core/model/Host"
import { usualOrder } from "@pages-publisher/core/publish/Order"
import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import { publish } from "@pages-publisher/core/publish/publish"
import { argument } from "@pages-publisher/core/problems/wording"
import type { StartLine } from "@pages-publisher/sandbox/Sandbox"
import { Command, Option } from "clipanion"
import { Effect, Either, Redacted, Stream } from "effect"
import { EffectCommand } from "../EffectCommand.ts"
import { exampleSite } from "../exampleSite.ts"
import { localSandbox } from "../node/localSandbox.ts"
import type { Style } from "../render/Style.ts"
import { makeThread } from "../render/thread.ts"
import { reaching } from "../services.ts"
import { signature } from "../version.ts"

const exampleApp = { name: "Garden club", path: "garden-club" }

export class DemoCommand extends EffectCommand {
  static override paths = [["demo"]]
  static override usage = Command.Usage({
    category: "Try it",
    description: "start the sandbox and publish an example in it",
    details: "Nothing leaves this machine. Needs the `git` program.",
    examples: [
      ["Try it, and go on trying in another terminal", "$0 demo"],
      ["Stop after the example is online", "$0 demo --exit"]
    ]
  })

  exit = Option.Boolean("--exit", false, { description: "Stop when the example is online, as with --json" })

  protected override program(style: Style) {
    return Effect.scoped(
      Effect.gen(this, function* () {
        const sandbox = yield* localSandbox({})
        this.secrets.push(sandbox.start.tokens.maintainer)
        const result = yield* this.publishExample(sandbox.start, style)
        // One document is all there is with --json, and it comes at the end.
        if (this.exit || this.json) return { text: summary(result, style), result }
        this.endsByInterrupt = true
        this.context.stdout.write(`${this.invitation(sandbox.start, result.url ?? "", style)}\n`)
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
        host: Either.getOrThrow(Host.parse(start.url)),
        token: Redacted.make(start.tokens.maintainer),
        fetch: globalThis.fetch,
        patience: usualWaits
      })
    )
  }

  private invitation({ tokens, url }: StartLine, link: string, { paint, words }: Style): string {
    // Who tries it out may not have it installed; the file that runs now is there.
    const program = `node ${argument(process.argv[1] ?? "pages-publisher.js")}`
    return [
      paint("go", `✓ ${words.demoPublished}`),
      `  ${paint("strong", link)}`,
      "",
      words.sandboxReady,
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
