import { scenarioNames } from "@pages-publisher/sandbox/scenarios/Scenarios"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import * as t from "typanion"
import { EffectCommand } from "../EffectCommand.ts"
import { localSandbox } from "../node/localSandbox.ts"
import type { Style } from "../render/Style.ts"

const port = t.cascade(t.isNumber(), [t.isInteger(), t.isInInclusiveRange(0, 65_535)])

export class SandboxCommand extends EffectCommand {
  static override paths = [["sandbox"]]
  static override usage = Command.Usage({
    category: "Try it",
    description: "start a GitLab on this machine that behaves like the real one",
    details:
      "Listens on 127.0.0.1 only and ends with Ctrl-C. Without `--data` it leaves nothing behind. Needs the `git` program.",
    examples: [
      ["Start it for a person", "$0 sandbox"],
      ["Start it for a program", "$0 sandbox --port 8929 --pages-port 8930 --json"],
      ["See what happens without a runner", "$0 sandbox --scenario no-runner"]
    ]
  })

  port = Option.String("--port", "0", { description: "Port of GitLab; any free one if not given", validator: port })
  pagesPort = Option.String("--pages-port", "0", {
    description: "Port of Pages; any free one if not given",
    validator: port
  })
  data = Option.String("--data", { description: "Folder to keep everything in; otherwise a temporary one" })
  gitlabVersion = Option.String("--gitlab-version", { description: "Release to behave like, such as 16.7" })
  scenario = Option.Array("--scenario", [], {
    description: `Something that goes wrong; may be repeated: ${scenarioNames.join(", ")}`,
    validator: t.isArray(t.isEnum(scenarioNames))
  })

  protected override readonly endsByInterrupt = true

  protected override program(style: Style) {
    return Effect.scoped(
      Effect.gen(this, function* () {
        const sandbox = yield* localSandbox({
          port: this.port,
          pagesPort: this.pagesPort,
          scenarios: this.scenario,
          ...(this.data === undefined ? {} : { data: this.data }),
          ...(this.gitlabVersion === undefined ? {} : { gitlabVersion: this.gitlabVersion })
        })
        const { stdout } = this.context
        if (this.json) stdout.write(`${JSON.stringify(sandbox.start)}\n`)
        else stdout.write(`${startText(sandbox.start, style)}\n`)
        return yield* Effect.never
      })
    )
  }
}

export const startText = (
  { group, pagesUrl, tokens, url }: { url: string; pagesUrl: string; group: { fullPath: string }; tokens: object },
  { paint, words }: Style
): string => {
  const rows = Object.entries({ GitLab: url, Pages: pagesUrl, group: group.fullPath, ...tokens })
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    paint("go", `✓ ${words.sandboxReady}`),
    "",
    ...rows.map(([name, value]) => `  ${paint("soft", name.padEnd(width))}  ${value}`)
  ].join("\n")
}
