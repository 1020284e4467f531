import { Schema } from "effect"
import { compareAddress } from "./addressSteps.ts"
import type { Guide } from "./Guide.ts"
import { cited, hostName } from "./wording.ts"

export class HostNotHttp extends Schema.TaggedError<HostNotHttp>()("HostNotHttp", {
  host: Schema.String,
  /** The first words of what listens there; null where they are none to read. */
  said: Schema.NullOr(Schema.String)
}) {
  static readonly guide: Guide<HostNotHttp> = {
    code: "host-not-http",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "There is no web server at that address",
      why: (p) =>
        `${hostName(p.host)} does not answer as a web server does${p.said === null ? "" : `, but with ${cited(p.said)}`}.`,
      steps: () => [
        compareAddress,
        { text: "Mind the port: the port for Git over SSH is another one than the browser's" }
      ]
    },
    example: () => new HostNotHttp({ host: "https://gitlab.example:22", said: "SSH-2.0-OpenSSH_9.6" })
  }
}
