import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class HostRefused extends Schema.TaggedError<HostRefused>()("HostRefused", {
  host: Schema.String,
  /** Name or number, and port. */
  address: Schema.String
}) {
  static readonly guide: Guide<HostRefused> = {
    code: "host-refused",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "GitLab isn't listening at that address",
      why: (p) => `The computer at ${shown(p.address)} is there, but it refuses the connection.`,
      steps: (p) => [
        {
          text: "Open the address in your browser: if it opens there, compare the two, and mind the port",
          url: p.host
        },
        { text: "If it doesn't open there either, GitLab is down: try again later, or tell its administrator" }
      ]
    },
    example: () => new HostRefused({ host: "https://gitlab.example:8443", address: "gitlab.example:8443" })
  }
}
