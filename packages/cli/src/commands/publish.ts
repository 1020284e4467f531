import { basename, resolve } from "node:path"
import { appName } from "@pages-publisher/core/model/AppName"
import { AppNameInvalid } from "@pages-publisher/core/problems/AppNameInvalid"
import type { Progress } from "@pages-publisher/core/publish/Progress"
import { publish } from "@pages-publisher/core/publish/publish"
import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import { Command, Option } from "clipanion"
import { Duration, Effect, Either, Stream } from "effect"
import * as t from "typanion"
import { GitLabCommand } from "../GitLabCommand.ts"
import { folder } from "../node/folder.ts"
import { jsonLine } from "../render/document.ts"
import { outcome } from "../render/outcome.ts"
import { makeThread, stopOf, type Thread } from "../render/thread.ts"
import type { Style } from "../render/Style.ts"
import { signature } from "../version.ts"

const accesses = ["members", "public"] as const
const ways = ["auto", "api"] as const

export class PublishCommand extends GitLabCommand {
  static override paths = [["publish"]]
  static override usage = Command.Usage({
    category: "Apps",
    description: "put a folder online as an app of the group, or bring the app up to date",
    details:
      "Compares the folder with what GitLab has, sends what is new as one version, and waits until visitors get it.",
    examples: [
      ["Publish a folder", "$0 publish ./dist --app canteen-menu"],
      ["See what would change", "$0 publish ./dist --app canteen-menu --dry-run"],
      ["Let everybody open it", "$0 publish ./dist --app canteen-menu --access public"]
    ]
  })

  source = Option.String({ name: "source" })
  app = Option.String("--app", { description: "Name of the app; otherwise the name of the folder" })
  access = Option.String("--access", {
    description: "Who may open the site: members (of the project, as for every new app) or public",
    validator: t.isEnum(accesses)
  })
  message = Option.String("--message", { description: "What this version is about, for its history" })
  dryRun = Option.Boolean("--dry-run", false, { description: "Show what would change and write nothing" })
  noWait = Option.Boolean("--no-wait", false, { description: "Do not wait for the pipeline" })
  wait = Option.String("--wait", "10", {
    description: "Minutes to wait until visitors get the version",
    validator: t.cascade(t.isNumber(), [t.isAtLeast(0)])
  })
  adopt = Option.Boolean("--adopt", false, { description: "Take over a project that is not an app yet" })
  via = Option.String("--via", "auto", { description: "How to send: auto or api", validator: t.isEnum(ways) })
  ciImage = Option.String("--ci-image", { description: "Image of the job that hands the files to Pages" })
  events = Option.Boolean("--events", false, { description: "Print progress as lines of JSON, the document last" })

  override async execute() {
    // The document that comes last belongs to both.
    if (this.events) this.json = true
    return super.execute()
  }

  protected override work(style: Style) {
    return Effect.gen(this, function* () {
      const given = this.app ?? basename(resolve(this.source))
      const app = yield* Either.mapLeft(appName(given), (reason) => new AppNameInvalid({ name: given, reason }))
      const thread = makeThread((text) => this.say(text), style, this.isWatched())
      this.thread = thread
      const watched = publish({
        source: folder(this.source),
        app,
        group: this.group ?? null,
        allowPersonal: this.allowPersonal,
        access: this.access ?? null,
        message: this.message ?? null,
        adopt: this.adopt,
        image: this.ciImage ?? null,
        wait: this.noWait ? null : Duration.minutes(this.wait),
        dryRun: this.dryRun,
        by: signature
      }).pipe(
        Stream.tap((progress) => Effect.sync(() => this.tell(progress, thread, style))),
        Stream.runFold(undefined as PublishResult | undefined, (before, progress) =>
          progress._tag === "Published" ? progress.result : before
        )
      )
      const result = yield* Effect.ensuring(watched, Effect.sync(thread.end))
      if (result === undefined) return yield* Effect.dieMessage("a publish ended without a result")
      return { text: outcome(result, this.styleOf(this.context.stdout)), result }
    })
  }

  private thread: Thread | undefined

  protected override note(line: string): void {
    if (this.thread === undefined || this.json) super.note(line)
    else this.thread.note(line)
  }

  private tell(progress: Progress, thread: Thread, style: Style): void {
    this.reached.phase = stopOf(progress, style)?.phase ?? this.reached.phase
    if (progress._tag === "Committed") this.reached.landed = true
    if (progress._tag === "Warned") this.warnings.push(progress.warning)
    if (this.events) this.context.stdout.write(eventLine(progress))
    else if (!this.json) thread.show(progress)
  }
}

const eventLine = ({ _tag: event, ...facts }: Progress) => jsonLine({ event, ...facts })
