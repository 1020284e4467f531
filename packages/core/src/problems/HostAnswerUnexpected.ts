import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answeredSaying, requestOf } from "./phrases.ts"
import { shown } from "./wording.ts"

export class HostAnswerUnexpected extends Schema.TaggedError<HostAnswerUnexpected>()("HostAnswerUnexpected", {
  host: Schema.String,
  /** What was expected, or what could not be read. */
  detail: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostAnswerUnexpected> = {
    code: "host-answer-unexpected",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "pages-publisher doesn't understand GitLab's answer",
      why: (p) =>
        p.detail === "" || p.detail === p.evidence?.said
          ? `${answeredSaying(p.evidence)}, which is none of the answers that this version knows.`
          : `${answeredSaying(p.evidence)}: ${shown(p.detail)}.`,
      steps: (p) => [
        {
          text: "Update pages-publisher: a newer version may know this answer"
        },
        { text: `See what GitLab's log says about it${requestOf(p.evidence)}`, url: p.host }
      ]
    },
    example: () =>
      new HostAnswerUnexpected({
        host: "https://gitlab.example",
        detail: "the list of groups is no list",
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
