import { basename, dirname, resolve } from "node:path"
import { appName } from "@pages-publisher/core/model/AppName"
import { AppNameInvalid } from "@pages-publisher/core/problems/AppNameInvalid"
import type { Progress } from "@pages-publisher/core/publish/Progress"
import { publish } from "@pages-publisher/core/publish/publish"
import type { PublishResult } from "@pages-publisher/core/publish/PublishResult"
import { Command, Option } from "clipanion"
import { Duration, Effect, Either, Stream } from "effect"
import * as t from "typanion"
import { GitLabCommand } from "../GitLabCommand.ts"
import { sourceAt } from "../node/sourceAt.ts"
import { jsonLine } from "../render/document.ts"
import { outcome } from "../render/outcome.ts"
import { makeThread, stopOf, type Thread } from "../render/thread.ts"
import { leftOutLines } from "../render/leftOut.ts"
import type { Style } from "../render/Style.ts"
import { signature } from "../version.ts"

const accesses = ["members", "public"] as const
export const ways = ["auto", "api"] as const

export class PublishCommand extends GitLabCommand {
  static override paths = [["publish"]]
  static override usage = Command.Usage({
    category: "Apps",
    description: "put a site online as an app of the group, or bring the app up to date",
    details:
      "The site is a folder, a zip file or one HTML file; the folder with its start page is found by itself. Its files are compared with what GitLab has, and what differs is sent as one version. The command ends when visitors get that version.",
    examples: [
      ["Publish a folder", "$0 publish ./dist --app canteen-menu"],
      ["Publish what a project was built into", "$0 publish . --app canteen-menu"],
      ["Publish a zip file", "$0 publish menu.zip"],
      ["See what would change", "$0 publish ./dist --app canteen-menu --dry-run"],
      ["Let everybody open it", "$0 publish ./dist --app canteen-menu --access public"]
    ]
  })

  source = Option.String({ name: "source" })
  app = Option.String("--app", { description: "Name of the app; if not given, the name of the folder or file" })
  root = Option.String("--root", {
    description: "Folder inside the source that is the site; if not given, it is found"
  })
  allowSecrets = Option.Array("--allow-secrets", [], {
    description: "Path of a file that may hold what looks like a secret; may be given more than once"
  })
  access = Option.String("--access", {
    description: "Who may open the site: members (of the project; usual for a new app) or public",
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
      const given = this.app ?? nameOf(this.source)
      const app = yield* Either.mapLeft(appName(given), (reason) => new AppNameInvalid({ name: given, reason }))
      const thread = makeThread((text) => this.say(text), style, this.isWatched())
      this.thread = thread
      const watched = publish({
        source: sourceAt(this.source),
        root: this.root ?? null,
        allowSecrets: this.allowSecrets,
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
    if (progress._tag === "Read" && this.verbose) {
      for (const line of leftOutLines(progress.leftOut, style)) this.note(line)
    }
    if (this.events) this.context.stdout.write(eventLine(progress))
    else if (!this.json) thread.show(progress)
  }
}

/** A page called `index.html` is named after the folder that it is in. */
const nameOf = (source: string): string => {
  const path = resolve(source)
  const name = basename(path).replace(/\.(zip|x?html?)$/i, "")
  return /^index$/i.test(name) && name !== basename(path) ? basename(dirname(path)) : name
}

const eventLine = ({ _tag: event, ...facts }: Progress) => jsonLine({ event, ...facts })
