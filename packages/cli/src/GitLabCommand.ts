import { hostWarnings } from "@pages-publisher/core/gitlab/hostWarnings"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Problems } from "@pages-publisher/core/problems/Problems"
import { admit } from "@pages-publisher/core/publish/admit"
import type { Report } from "@pages-publisher/core/publish/Report"
import { Effect } from "effect"
import type { Report as Outcome } from "./EffectCommand.ts"
import { HostCommand } from "./HostCommand.ts"
import type { Style } from "./render/Style.ts"
import { reaching, type Services } from "./services.ts"

/** A command that talks to GitLab with a token. */
export abstract class GitLabCommand extends HostCommand {
  /** What the command does with the GitLab and the token that were given. */
  protected abstract work(style: Style): Effect.Effect<Outcome, Problem | Problems, Services>

  /** The group that the token may publish into. */
  protected admitted(style: Style) {
    const asked = { group: this.group ?? null, allowPersonal: this.allowPersonal }
    const tell: Report = (progress) =>
      Effect.sync(() => {
        if (progress._tag === "Warned") this.warn(progress.warning, style)
      })
    return Effect.map(admit(asked, tell), ({ group }) => group)
  }

  protected override program(style: Style): Effect.Effect<Outcome, Problem | Problems> {
    return Effect.gen(this, function* () {
      const host = yield* this.givenHost()
      const token = yield* this.givenToken(host)
      for (const warning of hostWarnings(host)) this.warn(warning, style)
      const fetch = yield* this.givenFetch()
      const proxy = yield* this.givenProxy(host)
      const waiting = this.tellingPauses(style)
      return yield* this.work(style).pipe(reaching({ host, token, fetch, proxy, patience: this.patience(), waiting }))
    })
  }
}
