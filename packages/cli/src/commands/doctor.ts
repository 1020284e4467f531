import { appName } from "@pages-publisher/core/model/AppName"
import { hostWarnings } from "@pages-publisher/core/gitlab/hostWarnings"
import type { Host } from "@pages-publisher/core/model/Host"
import { AppNameInvalid } from "@pages-publisher/core/problems/AppNameInvalid"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Problems } from "@pages-publisher/core/problems/Problems"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import { Command, Option } from "clipanion"
import { Effect, Either } from "effect"
import { askGitLab, askWithoutToken, type Questions } from "../doctor/askGitLab.ts"
import { makeChain } from "../doctor/Chain.ts"
import { reach } from "../doctor/reach.ts"
import { trustOf } from "../doctor/Trust.ts"
import { wayTo } from "../doctor/Way.ts"
import type { DoctorResult } from "../documents/doctorResult.ts"
import type { Report } from "../EffectCommand.ts"
import { HostCommand } from "../HostCommand.ts"
import { authorities } from "../node/authorities.ts"
import { proxyFor } from "../node/proxyFor.ts"
import { type ChainLines, makeChainLines } from "../render/chain.ts"
import type { Style } from "../render/Style.ts"

export class DoctorCommand extends HostCommand {
  static override paths = [["doctor"]]
  static override usage = Command.Usage({
    category: "Token",
    description: "follow the way to GitLab and on to an app's visitors, and name the first thing that does not work",
    details:
      "Looks at the name, the connection, the proxy, the certificate, the API, the token and the group, then at the pipeline and Pages of one app. Nothing is written to GitLab.",
    examples: [
      ["Look at everything", "$0 doctor --host https://gitlab.example.org"],
      ["Look at one app", "$0 doctor --app canteen-menu"],
      ["Let a script read it", "$0 doctor --json"]
    ]
  })

  app = Option.String("--app", { description: "Name of the app to look at; if not given, the newest" })

  private result: DoctorResult | undefined
  private lines: ChainLines | undefined

  protected override program(style: Style): Effect.Effect<Report, Problem | Problems> {
    return Effect.gen(this, function* () {
      const { env } = this.context
      const { words } = style
      const app = yield* this.givenApp()
      const host = yield* this.givenHost()
      const way = wayTo(host, yield* proxyFor(env, host.api), env)
      const trust = trustOf(yield* authorities(this.caFile), this.caFile, env)
      const patience = this.patience()
      const fetch = yield* this.givenFetch()
      const gitlab = {
        host,
        fetch,
        patience,
        proxy: way.proxy?.url.origin ?? null,
        waiting: this.tellingPauses(style)
      }
      const token = yield* Effect.either(this.givenToken(host))
      const lines = this.linesFor(host)
      const chain = makeChain(lines, style.locale)
      const result = { host: host.base, proxy: way.proxy?.url.origin ?? null, links: chain.links }
      this.result = result
      const told: Array<Warning> = [...hostWarnings(host)]

      const hasApp = yield* Effect.gen(this, function* () {
        const held = yield* reach(chain, { way, trust, words, answer: patience.answer, refusal: refusalOf(gitlab) })
        return yield* askGitLab({
          chain,
          words,
          reach: gitlab,
          token,
          held,
          inspection: { group: this.group ?? null, allowPersonal: this.allowPersonal },
          app,
          warn: (warning) => told.push(warning)
        })
      }).pipe(
        Effect.ensuring(
          Effect.sync(() => {
            chain.close(words.notReached)
            // Between the links they would tear the chain.
            for (const warning of told) this.warn(warning, style)
          })
        )
      )
      const { paint } = this.styleOf(this.context.stdout)
      return { text: `\n${paint("go", `✓ ${hasApp ? words.allWell : words.allWellSoFar}`)}`, result }
    })
  }

  protected override partialResult() {
    return this.result
  }

  protected override note(line: string): void {
    if (this.lines === undefined || this.json) super.note(line)
    else this.lines.aside(() => super.note(line))
  }

  private givenApp() {
    const given = this.app
    return given === undefined
      ? Effect.succeed(null)
      : Either.mapLeft(appName(given), (reason) => new AppNameInvalid({ name: given, reason }))
  }

  /** What a person sees while the chain is followed; a program gets all of it at the end. */
  private linesFor(host: Host): ChainLines {
    const { stdout } = this.context
    const isTerminal = "isTTY" in stdout && stdout.isTTY === true
    const lines = makeChainLines(
      (text) => {
        if (!this.json) stdout.write(text)
      },
      this.styleOf(stdout),
      isTerminal
    )
    lines.title(host)
    this.lines = lines
    return lines
  }
}

/** It comes at once, if it comes at all: what takes longer than this, in ms, goes on to the network. */
const atOnce = 200

const refusalOf = (gitlab: Questions["reach"]) =>
  Effect.flip(askWithoutToken(gitlab)).pipe(
    Effect.timeout(atOnce),
    Effect.map((problem) => (problem._tag === "HostUrlInvalid" ? problem : null)),
    Effect.orElseSucceed(() => null)
  )
