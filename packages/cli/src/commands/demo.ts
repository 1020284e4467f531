import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { Host } from "@pages-publisher/core/model/Host"
import { usualOrder } from "@pages-publisher/core/publish/Order"
import { publish } from "@pages-publisher/core/publish/publish"
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

  exit = Option.Boolean("--exit", false, { description: "Stop after the publish" })

  protected override readonly endsByInterrupt = true

  protected override program(style: Style) {
    return Effect.scoped(
      Effect.gen(this, function* () {
        const sandbox = yield* localSandbox({})
        this.secrets.push(sandbox.start.tokens.maintainer)
        const result = yield* this.publishExample(sandbox.start, style)
        if (this.exit) return { text: `${style.words.demoPublished}\n${result.url ?? ""}`, result }
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
      Stream.tap((progress) => Effect.sync(() => thread.show(progress))),
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
    return [
      paint("go", `✓ ${words.demoPublished}`),
      `  ${paint("strong", link)}`,
      "",
      words.sandboxReady,
      words.demoTry,
      "",
      `  export PAGES_PUBLISHER_HOST=${url}`,
      `  export PAGES_PUBLISHER_TOKEN=${tokens.maintainer}`,
      "  pages-publisher check",
      "  pages-publisher publish ./my-folder --app my-app --access public"
    ].join("\n")
  }
}
