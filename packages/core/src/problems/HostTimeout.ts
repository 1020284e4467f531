import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import { insideNetwork } from "./addressSteps.ts"
import type { Guide } from "./Guide.ts"
import { amount, hostName } from "./wording.ts"

export class HostTimeout extends Schema.TaggedError<HostTimeout>()("HostTimeout", {
  host: Schema.String,
  /** Null where the network gave up by itself, after a time of its own. */
  seconds: Schema.NullOr(Schema.Number),
  /** What did not come: the connection, or an answer on it. */
  waitedFor: Schema.Literal("connection", "answer"),
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostTimeout> = {
    code: "host-timeout",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "GitLab took too long to answer",
      why: (p) => {
        const within = p.seconds === null ? "in time" : `within ${amount(p.seconds, "second", "seconds")}`
        return p.waitedFor === "connection"
          ? `Nothing at ${hostName(p.host)} took up the connection ${within}.`
          : `${hostName(p.host)} gave no complete answer ${within}.`
      },
      steps: () => [
        insideNetwork,
        {
          text: "Ask whoever looks after your network where the connection gets stuck"
        },
        { text: "Try again in a few minutes: GitLab may be busy" }
      ]
    },
    example: () => new HostTimeout({ host: "https://gitlab.example", seconds: 30, waitedFor: "answer", evidence: null })
  }
}
