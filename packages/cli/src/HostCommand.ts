import { usualWaits, type Waits, waitsFor } from "@pages-publisher/core/gitlab/Patience"
import type { AccessToken } from "@pages-publisher/core/model/AccessToken"
import type { Host } from "@pages-publisher/core/model/Host"
import type { HostUrlInvalid } from "@pages-publisher/core/problems/HostUrlInvalid"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { oneLine } from "@pages-publisher/core/problems/wording"
import { TokenNotGiven } from "@pages-publisher/core/problems/TokenNotGiven"
import { parseToken } from "@pages-publisher/core/token/parse"
import { Option } from "clipanion"
import { Duration, Effect, Redacted } from "effect"
import { EffectCommand } from "./EffectCommand.ts"
import { givenHostText, hostOf, hostVariables } from "./hostOf.ts"
import { askHidden } from "./node/askHidden.ts"
import { fetchFor } from "./node/fetchFor.ts"
import { overheard } from "./node/overheard.ts"
import { proxyFor } from "./node/proxyFor.ts"
import { readToken } from "./node/readToken.ts"
import type { Style } from "./render/Style.ts"
import { tellPauses } from "./tellPauses.ts"

/** Where the token is looked for, in this order. */
export const tokenVariables = ["PAGES_PUBLISHER_TOKEN", "GITLAB_TOKEN"] as const

/** A command that is told of a GitLab and a token. There is no option for the token: argument lists are public. */
export abstract class HostCommand extends EffectCommand {
  host = Option.String("--host", {
    description: `Address of GitLab, with its relative root if it has one; otherwise ${hostVariables.join(", ")}, https://gitlab.com`
  })
  group = Option.String("--group", { description: "Full path of the group; otherwise the token's own" })
  tokenStdin = Option.Boolean("--token-stdin", false, { description: "Read the token from standard input" })
  allowPersonal = Option.Boolean("--allow-personal-token", false, {
    description: "Accept a token that belongs to a person or a service account; name the group with --group"
  })
  caFile = Option.String("--ca-file", { description: "PEM file of the authority that signed GitLab's certificate" })

  /** What talks to GitLab: where the reader wants to know more, each question and how it was answered is told. */
  protected givenFetch() {
    return Effect.map(fetchFor(this.context.env, this.caFile), (fetch) =>
      this.verbose ? overheard(fetch, (line) => this.note(oneLine(line))) : fetch
    )
  }

  /** The proxy on the way to a GitLab, as it may be shown. */
  protected givenProxy(host: Host) {
    return Effect.map(proxyFor(this.context.env, host.api), (proxy) => (proxy === null ? null : new URL(proxy).origin))
  }

  /** Tells why nothing happens for a while, where GitLab asked for it. */
  protected tellingPauses(style: Style) {
    return tellPauses((seconds) => this.note(style.words.asksToWait(seconds)))
  }

  /** Tells something besides what is asked for. */
  protected note(line: string): void {
    this.say(`${line}\n`)
  }

  protected givenHost(): Effect.Effect<Host, HostUrlInvalid> {
    return hostOf(givenHostText(this.host, this.context.env) ?? "https://gitlab.com")
  }

  protected givenToken(host: Host): Effect.Effect<AccessToken, Problem> {
    const { env } = this.context
    const fromEnv = tokenVariables.map((name) => env[name]).find((value) => (value ?? "") !== "")
    const text = fromEnv !== undefined ? Effect.succeed(fromEnv) : this.typedToken()
    return Effect.flatMap(text, (pasted) => parseToken(pasted, { host: host.base, group: this.group ?? null })).pipe(
      Effect.tap((token) => Effect.sync(() => this.secrets.push(Redacted.value(token))))
    )
  }

  /** Whether a person is there to answer a question. */
  protected canAsk(): boolean {
    const { stderr, stdin } = this.context
    const isPerson = "isTTY" in stdin && stdin.isTTY === true && "isTTY" in stderr && stderr.isTTY === true
    return isPerson && !this.json
  }

  private typedToken(): Effect.Effect<string, Problem> {
    const { stderr, stdin } = this.context
    if (this.tokenStdin) return readToken(stdin)
    const nothing = new TokenNotGiven({ lookedIn: [...tokenVariables, "--token-stdin"] })
    if (!this.canAsk()) return Effect.fail(nothing)
    const typed = askHidden(this.styleOf(stderr).words.askToken, stdin, stderr)
    return Effect.filterOrFail(
      typed,
      (line) => line !== null,
      () => nothing
    )
  }

  /** `PAGES_PUBLISHER_PATIENCE` is the longest wait for one answer, in seconds; the other waits keep their proportion. */
  protected patience(): Waits {
    const seconds = Number(this.context.env["PAGES_PUBLISHER_PATIENCE"] ?? Number.NaN)
    return seconds > 0 ? waitsFor(Duration.seconds(seconds)) : usualWaits
  }
}
