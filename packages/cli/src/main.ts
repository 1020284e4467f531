import { locales } from "@pages-publisher/core/model/Locale"
import { Builtins, Cli } from "clipanion"
import { AppsListCommand } from "./commands/apps/list.ts"
import { AppsOpenCommand } from "./commands/apps/open.ts"
import { AppsShowCommand } from "./commands/apps/show.ts"
import { CheckCommand } from "./commands/check.ts"
import { CompletionCommand } from "./commands/completion.ts"
import { DemoCommand } from "./commands/demo.ts"
import { DoctorCommand } from "./commands/doctor.ts"
import { ExplainCommand } from "./commands/explain.ts"
import { GuideCommand } from "./commands/guide.ts"
import { PublishCommand } from "./commands/publish.ts"
import { RollbackCommand } from "./commands/rollback.ts"
import { SandboxCommand } from "./commands/sandbox.ts"
import { UiCommand } from "./commands/ui.ts"
import { VersionsCommand } from "./commands/versions.ts"
import type { CliContext } from "./context.ts"
import { guideOf } from "./guideOf.ts"
import { languageOf } from "./language.ts"
import { isUsage, usageFailure } from "./usageFailure.ts"
import { version } from "./version.ts"

class HelpCommand extends Builtins.HelpCommand {
  static override paths = [["help"], ...Builtins.HelpCommand.paths]
}

const commands = [
  CheckCommand,
  PublishCommand,
  AppsListCommand,
  AppsShowCommand,
  AppsOpenCommand,
  VersionsCommand,
  RollbackCommand,
  UiCommand,
  DoctorCommand,
  ExplainCommand,
  GuideCommand,
  SandboxCommand,
  DemoCommand,
  CompletionCommand
]

const makeCli = (enableColors: boolean) =>
  Cli.from<CliContext>([HelpCommand, Builtins.VersionCommand, ...commands], {
    binaryLabel: "Publish static apps to GitLab Pages",
    binaryName: "pages-publisher",
    binaryVersion: version,
    enableColors
  })

export const cli = makeCli(false)

/** Clipanion tells mistakes on stdout with exit code 1; ours go to stderr with 2, so that stdout is only for results. */
export const run = async (args: ReadonlyArray<string>, context: CliContext): Promise<number> => {
  const coloured = makeCli(wantsColours(args, context))
  try {
    return await coloured.run(coloured.process([...args], context), context)
  } catch (error) {
    if (!isUsage(error)) throw error
    const isForProgram = args.includes("--json") || args.includes("--events")
    return usageFailure(error, coloured.error(error), context, isForProgram ? headingOf(args, context) : undefined)
  }
}

/** Clipanion writes help to stdout and mistakes to stderr with one setting, so both have to be a terminal. */
const wantsColours = (args: ReadonlyArray<string>, { colorDepth, env, stderr, stdout }: CliContext): boolean =>
  colorDepth > 1 &&
  (env["NO_COLOR"] ?? "") === "" &&
  !args.includes("--no-color") &&
  [stdout, stderr].every((stream) => "isTTY" in stream && stream.isTTY === true)

/** What a command line says of itself that cannot be read as a whole. */
const headingOf = (args: ReadonlyArray<string>, { env }: CliContext) => {
  const paths = commands.flatMap(({ paths }) => paths)
  const asked = args.flatMap((arg, at) => /^--locale=(.*)$/.exec(arg)?.[1] ?? (arg === "--locale" ? args[at + 1] : []))
  const guide = guideOf(env)
  return {
    command: paths.find((path) => path.every((part, at) => part === args[at]))?.join(" ") ?? "",
    locale: locales.find((locale) => asked.includes(locale)) ?? languageOf(env),
    guide: guide.address,
    warnings: guide.warnings
  }
}
