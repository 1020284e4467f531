import { hostWarnings } from "@pages-publisher/core/gitlab/hostWarnings"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Problems } from "@pages-publisher/core/problems/Problems"
import { Effect } from "effect"
import type { Report } from "./EffectCommand.ts"
import { HostCommand } from "./HostCommand.ts"
import type { Style } from "./render/Style.ts"
import { reaching, type Services } from "./services.ts"

/** A command that talks to GitLab with a token. */
export abstract class GitLabCommand extends HostCommand {
  /** What the command does with the GitLab and the token that were given. */
  protected abstract work(style: Style): Effect.Effect<Report, Problem | Problems, Services>

  protected override program(style: Style): Effect.Effect<Report, Problem | Problems> {
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
