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
      title: "GitLab doesn't take that much in one go",
      why: (p) => `${answered(p.evidence)} to a request of ${size(p.bytes, "en")}.`,
      steps: () => [
        { text: "Raise the largest request that GitLab, and the web server in front of it, takes" },
        { text: "Or make the largest files smaller, starting with videos and pictures, and publish again" }
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
