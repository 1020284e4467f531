import { GitLab } from "@pages-publisher/core/gitlab/GitLab"
import { neededScopes } from "@pages-publisher/core/gitlab/neededScopes"
import { roleName } from "@pages-publisher/core/model/Role"
import type { Host } from "@pages-publisher/core/model/Host"
import { Problems } from "@pages-publisher/core/problems/Problems"
import { inspect } from "@pages-publisher/core/token/inspect"
import { judge } from "@pages-publisher/core/token/judge"
import type { TokenFacts } from "@pages-publisher/core/token/TokenFacts"
import { Command } from "clipanion"
import { Effect } from "effect"
import type { CheckFacts, CheckResult } from "../documents/checkResult.ts"
import { GitLabCommand } from "../GitLabCommand.ts"
import { pass } from "../render/pass.ts"
import type { Style } from "../render/Style.ts"

export class CheckCommand extends GitLabCommand {
  static override paths = [["check"]]
  static override usage = Command.Usage({
    category: "Token",
    description: "say what a token is, what it may do and, if it cannot publish, why",
    details:
      "Reads the token from `PAGES_PUBLISHER_TOKEN` or `GITLAB_TOKEN`, from standard input, or asks for it. Nothing is written to GitLab.",
    examples: [
      ["Check the token in the environment", "$0 check --host https://gitlab.example.org"],
      ["Let a script read the verdict", "$0 check --json"]
    ]
  })

  private facts: CheckFacts = { canPublish: false, token: null, group: null }

  protected override work(style: Style) {
    return Effect.gen(this, function* () {
      const { host } = yield* GitLab
      const facts = yield* inspect({ group: this.group ?? null, allowPersonal: this.allowPersonal })
      const { canPublish, problems, warnings } = judge(facts, host, this.allowPersonal)
      const result = checkResult(facts, canPublish, host)
      this.facts = result
      const text = pass(facts, canPublish, host, this.styleOf(this.context.stdout))
      if (problems.length > 0 && !this.json) this.context.stdout.write(`${text}\n`)
      for (const warning of warnings) this.warn(warning, style)
      return problems.length > 0 ? yield* Problems.of(problems) : { text, result }
    })
  }

  protected override partialResult() {
    return this.facts
  }
}

const checkResult = (facts: TokenFacts, canPublish: boolean, host: Host): CheckResult => ({
  canPublish,
  token: {
    kind: facts.kind,
    name: facts.name,
    role: facts.group === null ? null : roleName(facts.group.role),
    scopes: facts.scopes,
    neededScopes,
    createdAt: facts.createdAt,
    expiresAt: facts.expiresAt,
    daysLeft: facts.daysLeft,
    bot: facts.bot
  },
  group:
    facts.group === null
      ? null
      : {
          id: facts.group.id,
          path: facts.group.fullPath,
          webUrl: facts.group.webUrl,
          projectCreation: facts.group.projectCreation
        },
  gitlab: { version: facts.gitlab.version?.text ?? null, edition: facts.gitlab.edition, host: host.base }
})
