import { Schema } from "effect"
import { compareAddress } from "./addressSteps.ts"
import type { Guide } from "./Guide.ts"
import { hostName } from "./wording.ts"

export class HostTlsMissing extends Schema.TaggedError<HostTlsMissing>()("HostTlsMissing", {
  host: Schema.String
}) {
  static readonly guide: Guide<HostTlsMissing> = {
    code: "host-tls-missing",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "That address doesn't speak https",
      why: (p) =>
        `Something listens at ${hostName(p.host)}, and it answers without encryption, as http or another service does.`,
      steps: () => [
        compareAddress,
        { text: "Mind the port: GitLab's https is at 443, unless your administrator chose another one" },
        {
          text: "If your GitLab has http:// only, ask its administrator for https: over http, others can read your token"
        }
      ]
    },
    example: () => new HostTlsMissing({ host: "https://gitlab.example:8080" })
  }
}
