import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying, requestOf } from "./phrases.ts"
import { cited } from "./wording.ts"

const unknown = ({ field, part }: HostAnswerUnexpected): string => {
  if (part === "said") return "which is none of the answers that this version knows"
  if (part === "headers") return "and its headers go on without end"
  return field === null ? "and not with the data that was asked for" : `and ${cited(field)} is not what it should be`
}

export class HostAnswerUnexpected extends Schema.TaggedError<HostAnswerUnexpected>()("HostAnswerUnexpected", {
  host: Schema.String,
  /** What of the answer is not known: what it says, its headers, or its body. */
  part: Schema.Literal("said", "headers", "body"),
  /** Where in the body, such as `0.expires_at`; null where it is no such body at all. */
  field: Schema.NullOr(Schema.String),
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostAnswerUnexpected> = {
    code: "host-answer-unexpected",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "pages-publisher doesn't understand GitLab's answer",
      why: (p) => `${answeredSaying(p.evidence)}, ${unknown(p)}.`,
      steps: (p) => [
        {
          text: "Update pages-publisher: a newer version may know this answer",
          page: "Ask whoever put this page online for its newest version: that one may know this answer"
        },
        { text: `See what GitLab's log says about it${requestOf(p.evidence)}`, url: p.host }
      ]
    },
    example: () =>
      new HostAnswerUnexpected({
        host: "https://gitlab.example",
        part: "body",
        field: "0.full_path",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/groups",
          status: 200,
          requestId: "01JCZ4VF",
          said: null
        }
      })
  }
}
