import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { answered } from "./phrases.ts"
import { size } from "./wording.ts"

export class PublishPayloadTooLarge extends Schema.TaggedError<PublishPayloadTooLarge>()("PublishPayloadTooLarge", {
  /** Size of what was sent. */
  bytes: Schema.Number,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<PublishPayloadTooLarge> = {
    code: "publish-payload-too-large",
    exitCode: 3,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "This version is too large for GitLab to take at once",
      why: (p) => `${answered(p.evidence)} to a request of ${size(p.bytes, "en")}.`,
      steps: () => [
        { text: "Raise the largest request that GitLab, and the web server in front of it, takes" },
        { text: "Or publish from the command line through Git, which needs less room: add --via git" }
      ]
    },
    example: () =>
      new PublishPayloadTooLarge({
        bytes: 325058560,
        evidence: {
          method: "POST",
          url: "https://gitlab.example/api/v4/projects/7/repository/commits",
          status: 413,
          requestId: null,
          said: "413 Request Entity Too Large"
        }
      })
  }
}
