import { accessSync, constants, mkdirSync } from "node:fs"
import { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import { scenarioNames } from "@pages-publisher/sandbox/scenarios/Scenarios"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import * as t from "typanion"
import { EffectCommand } from "../EffectCommand.ts"
import { localSandbox } from "../node/localSandbox.ts"
import { port } from "../portOption.ts"
import type { Style } from "../render/Style.ts"

/** GitLab has releases such as `16.7` or `18.7.1-ee`; before 13 it is another program. */
const release = t.makeValidator<unknown, string>({
  test: (value, state): value is string => {
    const isRelease = typeof value === "string" && /^(1[3-9]|[2-9]\d)\.\d+(\.\d+)?(-\w+)?$/.test(value)
    if (!isRelease) state?.errors?.push(".: Expected a release from 13.0 on, such as 16.7")
    return isRelease
  }
})

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
  data = Option.String("--data", { description: "Folder to keep everything in; if not given, a temporary one" })
  gitlabVersion = Option.String("--gitlab-version", {
    description: "Release to behave like, such as 16.7",
    validator: release
  })
  scenario = Option.Array("--scenario", [], {
    description: `Something that goes wrong; may be repeated: ${scenarioNames.join(", ")}`,
    validator: t.isArray(t.isEnum(scenarioNames))
  })

  protected override endsByInterrupt = true

  protected override program(style: Style) {
    return Effect.scoped(
      Effect.gen(this, function* () {
        if (this.data !== undefined) yield* folderToKeep(this.data)
        const sandbox = yield* localSandbox({
          port: this.port,
          pagesPort: this.pagesPort,
          scenarios: this.scenario,
          ...(this.data === undefined ? {} : { data: this.data }),
          ...(this.gitlabVersion === undefined ? {} : { gitlabVersion: this.gitlabVersion })
        })
        const { stdout } = this.context
        if (this.json) stdout.write(`${JSON.stringify(sandbox.start)}\n`)
        else stdout.write(`${startText(sandbox.start, this.data, style)}\n`)
        return yield* Effect.never
      })
    )
  }
}

const folderToKeep = (path: string) =>
  Effect.try({
    try: () => {
      mkdirSync(path, { recursive: true })
      accessSync(path, constants.W_OK)
    },
    catch: () => new LocalUsage({ said: `--data: ${path} is no folder to write in` })
  })

const startText = (
  { group, pagesUrl, tokens, url }: { url: string; pagesUrl: string; group: { fullPath: string }; tokens: object },
  data: string | undefined,
  { paint, words }: Style
): string => {
  const rows = Object.entries({ GitLab: url, Pages: pagesUrl, group: group.fullPath, ...tokens })
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    paint("go", `✓ ${data === undefined ? words.sandboxReady : words.sandboxKeeps(data)}`),
    "",
    ...rows.map(([name, value]) => `  ${paint("soft", name.padEnd(width))}  ${value}`)
  ].join("\n")
}
