import { type Locale, locales } from "@pages-publisher/core/model/Locale"
import { explain } from "@pages-publisher/core/problems/explain"
import { LocalDefect } from "@pages-publisher/core/problems/LocalDefect"
import { LocalInterrupted } from "@pages-publisher/core/problems/LocalInterrupted"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { type Problems, problemsOf } from "@pages-publisher/core/problems/Problems"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import { Command, Option } from "clipanion"
import { Cause, Effect, Exit, Option as Maybe } from "effect"
import * as t from "typanion"
import type { CliContext } from "./context.ts"
import type { PartialResult, Result } from "./documents/document.ts"
import { card, warningLine } from "./render/card.ts"
import { failureDocument, type Heading, jsonLine, successDocument } from "./render/document.ts"
import { guideOf } from "./guideOf.ts"
import { languageOf } from "./language.ts"
import { makeStyle, type Style } from "./render/Style.ts"
import { isUsage, usageFailure } from "./usageFailure.ts"

/** What a command has to say when it is done. */
export interface Report {
  readonly text: string
  readonly result: Result
}

/** How far an interrupted command had come. */
export interface Reached {
  phase: LocalInterrupted["phase"]
  landed: boolean
}

/** The one place where a command's program runs, its outcome is printed and its exit code is decided. */
export abstract class EffectCommand extends Command<CliContext> {
  json = Option.Boolean("--json", false, { description: "Print exactly one JSON document on stdout" })
  quiet = Option.Boolean("--quiet", false, { description: "Say nothing but the result and problems" })
  verbose = Option.Boolean("--verbose", false, { description: "Say more about what happens" })
  noColor = Option.Boolean("--no-color", false, { description: "Use no colours" })
  locale = Option.String("--locale", {
    description: `Language: ${locales.join(" or ")}; otherwise that of the terminal`,
    validator: t.isEnum(locales)
  })

  protected readonly warnings: Array<Warning> = []
  protected readonly reached: Reached = { phase: "token", landed: false }

  /** Ctrl-C is how the command is meant to end. */
  protected endsByInterrupt: boolean = false

  protected abstract program(style: Style): Effect.Effect<Report, Problem | Problems>

  /** What a command can tell in spite of a problem. */
  protected partialResult(): PartialResult | undefined {
    return undefined
  }

  override async execute(): Promise<number> {
    const style = this.styleOf(this.context.stderr)
    for (const warning of guideOf(this.context.env).warnings) this.warn(warning, style)
    const exit = await Effect.runPromiseExit(this.program(style), { signal: this.context.signal })
    if (this.endsByInterrupt && Exit.isInterrupted(exit)) return 0
    return Exit.isSuccess(exit) ? this.done(exit.value) : this.failed(exit.cause, style)
  }

  protected styleOf(stream: NodeJS.WritableStream): Style {
    const { colorDepth, env } = this.context
    const isTerminal = "isTTY" in stream && stream.isTTY === true
    const coloured = isTerminal && colorDepth > 1 && !this.noColor && (env["NO_COLOR"] ?? "") === ""
    const columns = "columns" in stream ? Number(stream.columns) : 0
    // A terminal that was not told its size says 0.
    return makeStyle(this.language(), coloured, columns > 0 ? Math.min(columns, 100) : 80, guideOf(env).address)
  }

  protected language(): Locale {
    return this.locale ?? languageOf(this.context.env)
  }

  /** Whether somebody sits at the terminal and watches. */
  protected isWatched(): boolean {
    const { stderr } = this.context
    return "isTTY" in stderr && stderr.isTTY === true && !this.json && !this.quiet
  }

  protected say(text: string): void {
    if (!this.quiet) this.context.stderr.write(text)
  }

  /** What documents call the command; one with a short name says its long one. */
  protected fullName(): string {
    return this.path.join(" ")
  }

  private heading(): Heading {
    return {
      command: this.fullName(),
      locale: this.language(),
      guide: guideOf(this.context.env).address,
      warnings: this.warnings
    }
  }

  private done({ result, text }: Report): number {
    const { stdout } = this.context
    if (this.json) stdout.write(jsonLine(successDocument(this.heading(), result)))
    else if (text !== "") stdout.write(`${text}\n`)
    return 0
  }

  private failed(cause: Cause.Cause<Problem | Problems>, style: Style): number {
    const problems = this.problemsIn(cause)
    const { stderr, stdout } = this.context
    if (this.json) stdout.write(jsonLine(failureDocument(this.heading(), problems, this.partialResult())))
    else stderr.write(`\n${problems.map((problem) => card(problem, style)).join("\n")}`)
    return explain(problems[0]).exitCode
  }

  private problemsIn(cause: Cause.Cause<Problem | Problems>): readonly [Problem, ...ReadonlyArray<Problem>] {
    const failure = Cause.failureOption(cause)
    if (Maybe.isSome(failure)) return problemsOf(failure.value)
    if (Cause.isInterruptedOnly(cause)) return [new LocalInterrupted({ ...this.reached })]
    return [new LocalDefect({ report: this.redacted(Cause.pretty(cause)) })]
  }

  /** What must not be shown even in the report of a defect, which may hold anything. */
  protected readonly secrets: Array<string> = []

  private redacted(report: string): string {
    return this.secrets.reduce((text, secret) => text.replaceAll(secret, "•••"), report)
  }

  protected warn(warning: Warning, style: Style): void {
    this.warnings.push(warning)
    if (!this.json) this.say(`${warningLine(warning, style)}\n`)
  }

  /** Rules between options are the command line's fault too, so they are told where it is told. All else is ours. */
  override async validateAndExecute(): Promise<number> {
    try {
      return await super.validateAndExecute()
    } catch (error) {
      if (!isUsage(error)) return this.failed(Cause.die(error), this.styleOf(this.context.stderr))
      const words = this.cli.error(error, { command: this })
      return usageFailure(error, words, this.context, this.json ? this.heading() : undefined)
    }
  }
}
