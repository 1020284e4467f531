import type { StepBack } from "@pages-publisher/core/apps/prepareRollback"
import { rollback } from "@pages-publisher/core/apps/rollback"
import { LocalUsage } from "@pages-publisher/core/problems/LocalUsage"
import { shown } from "@pages-publisher/core/problems/wording"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import * as t from "typanion"
import { givenApp } from "../givenApp.ts"
import { JourneyCommand } from "../JourneyCommand.ts"
import { confirm } from "../node/confirm.ts"
import { appWords } from "../render/appWords.ts"
import type { Style } from "../render/Style.ts"
import { publishedOf } from "../render/versions.ts"
import { signature } from "../version.ts"

export class RollbackCommand extends JourneyCommand {
  static override paths = [["rollback"]]
  static override usage = Command.Usage({
    category: "Apps",
    description: "go back to an older version of an app, the one before if none is named",
    details:
      "The files of that version are published again, as a new version: nothing is lost, and you can go forward the same way. They come from GitLab, so you need no folder. It asks first, or takes `--yes`.",
    examples: [
      ["Go back to the version before", "$0 rollback canteen-menu"],
      ["Go back to a certain version, in a script", "$0 rollback canteen-menu 3 --yes"],
      ["See what would change", "$0 rollback canteen-menu 3 --dry-run"]
    ]
  })

  app = Option.String({ name: "app" })
  version = Option.String({
    name: "version",
    required: false,
    validator: t.cascade(t.isNumber(), [t.isInteger(), t.isAtLeast(1)])
  })
  yes = Option.Boolean("--yes", false, { description: "Do not ask" })

  protected override work(style: Style) {
    return Effect.gen(this, function* () {
      const app = yield* givenApp(this.app)
      if (!this.yes && !this.dryRun && !this.canAsk()) {
        return yield* new LocalUsage({ said: "rollback asks before it goes back; where nobody can answer, add --yes" })
      }
      const progress = rollback({
        app,
        group: this.group ?? null,
        allowPersonal: this.allowPersonal,
        version: this.version ?? null,
        wait: this.givenWait(),
        dryRun: this.dryRun,
        by: signature,
        agree: (step) => this.agreed(step, style)
      })
      return yield* this.followed(progress, style)
    })
  }

  /** A no ends the command as Ctrl-C does: nothing has been written yet. */
  private agreed({ project, to }: StepBack, style: Style) {
    if (this.yes) return Effect.void
    const { stderr, stdin } = this.context
    const words = appWords[style.locale]
    this.pauseThread()
    const question = words.goBack(shown(project.path), to.number ?? 0, publishedOf(to, style))
    return Effect.flatMap(confirm(question, words.yes, stdin, stderr), (yes) => (yes ? Effect.void : Effect.interrupt))
  }
}
