import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, cited, hostName, plainUrl } from "./wording.ts"

export class HostProxy extends Schema.TaggedError<HostProxy>()("HostProxy", {
  host: Schema.String,
  /** Address of the proxy. */
  proxy: Schema.String,
  detail: Schema.String
}) {
  static readonly guide: Guide<HostProxy> = {
    code: "host-proxy",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Your proxy doesn't let this through to GitLab",
      why: (p) =>
        `A proxy${p.proxy === "" ? "" : ` (${plainUrl(p.proxy)})`} stands between here and ${hostName(p.host)}, and said ${cited(p.detail)}.`,
      steps: (p) => [
        { text: "Check the variable HTTPS_PROXY: name, port, user and password of the proxy" },
        {
          text: "If GitLab is inside your own network, go there without the proxy",
          command: `export NO_PROXY=${argument(hostName(p.host))}`
        }
      ]
    },
    example: () =>
      new HostProxy({
        host: "https://gitlab.example",
        proxy: "http://proxy.example:3128",
        detail: "407 Proxy Authentication Required"
      })
  }
}
