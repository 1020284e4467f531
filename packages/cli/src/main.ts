import { Builtins, Cli } from "clipanion"
import { CheckCommand } from "./commands/check.ts"
import { DemoCommand } from "./commands/demo.ts"
import { ExplainCommand } from "./commands/explain.ts"
import { PublishCommand } from "./commands/publish.ts"
import { SandboxCommand } from "./commands/sandbox.ts"
import type { CliContext } from "./context.ts"
import { usageFailure } from "./usageFailure.ts"
import { version } from "./version.ts"

export const cli = Cli.from<CliContext>(
  [
    Builtins.HelpCommand,
    Builtins.VersionCommand,
    CheckCommand,
    PublishCommand,
    ExplainCommand,
    SandboxCommand,
    DemoCommand
  ],
  { binaryLabel: "Publish static apps to GitLab Pages", binaryName: "pages-publisher", binaryVersion: version }
)

/** Clipanion tells mistakes on stdout with exit code 1; ours go to stderr with 2, so that stdout is only for results. */
export const run = async (args: ReadonlyArray<string>, context: CliContext): Promise<number> => {
  try {
    return await cli.run(cli.process([...args], context), context)
  } catch (error) {
    const isForProgram = args.includes("--json") || args.includes("--events")
    return usageFailure(error, cli.error(error, { colored: false }), context, isForProgram)
  }
}
