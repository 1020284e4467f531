import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Problems } from "@pages-publisher/core/problems/Problems"
import type { Progress } from "@pages-publisher/core/publish/Progress"
import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import { Option } from "clipanion"
import { Duration, Effect, Stream } from "effect"
import * as t from "typanion"
import { GitLabCommand } from "./GitLabCommand.ts"
import { jsonLine } from "./render/document.ts"
import { leftOutLines } from "./render/leftOut.ts"
import { outcome } from "./render/outcome.ts"
import type { Style } from "./render/Style.ts"
import { makeThread, stopOf, type Thread } from "./render/thread.ts"
import type { Services } from "./services.ts"

/** A command that brings a version to its visitors, and shows the way there. */
export abstract class JourneyCommand extends GitLabCommand {
  dryRun = Option.Boolean("--dry-run", false, { description: "Show what would change and write nothing" })
  noWait = Option.Boolean("--no-wait", false, { description: "Do not wait for the pipeline" })
  wait = Option.String("--wait", "10", {
    description: "Minutes to wait until visitors get the version",
    validator: t.cascade(t.isNumber(), [t.isAtLeast(0)])
  })
  events = Option.Boolean("--events", false, { description: "Print progress as lines of JSON, the document last" })

  override async execute() {
    // The document that comes last belongs to both.
    if (this.events) this.json = true
    return super.execute()
  }

  protected givenWait(): Duration.Duration | null {
    return this.noWait ? null : Duration.minutes(this.wait)
  }

  /** Shows how it goes on until it has come to its result. */
  protected followed(progress: Stream.Stream<Progress, Problem | Problems, Services>, style: Style) {
    return Effect.gen(this, function* () {
      const thread = makeThread((text) => this.say(text), style, this.isWatched())
      this.thread = thread
      const watched = progress.pipe(
        Stream.tap((each) => Effect.sync(() => this.tell(each, thread, style))),
        Stream.runFold(undefined as PublishResult | undefined, (before, each) =>
          each._tag === "Published" ? each.result : before
        )
      )
      const result = yield* Effect.ensuring(watched, Effect.sync(thread.end))
      if (result === undefined) return yield* Effect.dieMessage("a publish ended without a result")
      return { text: outcome(result, this.styleOf(this.context.stdout)), result }
    })
  }

  private thread: Thread | undefined

  /** Leaves the moving line as it is, so that something else can be written. */
  protected pauseThread(): void {
    this.thread?.end()
  }

  protected override note(line: string): void {
    if (this.thread === undefined || this.json) super.note(line)
    else this.thread.note(line)
  }

  private tell(progress: Progress, thread: Thread, style: Style): void {
    this.reached.phase = stopOf(progress, style)?.phase ?? this.reached.phase
    if (progress._tag === "Committed") this.reached.landed = true
    if (progress._tag === "Warned") this.warnings.push(progress.warning)
    if (progress._tag === "Read" && this.verbose) {
      for (const line of leftOutLines(progress.leftOut, style)) this.note(line)
    }
    if (this.events) this.context.stdout.write(eventLine(progress))
    else if (!this.json) thread.show(progress)
  }
}

const eventLine = ({ _tag: event, ...facts }: Progress) => jsonLine({ event, ...facts })
