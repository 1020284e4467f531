import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { nameOf } from "./HostProxy.ts"
import { argument, cited, hostName, plainUrl } from "./wording.ts"

export class HostProxyDenied extends Schema.TaggedError<HostProxyDenied>()("HostProxyDenied", {
  host: Schema.String,
  /** Address of the proxy, without its password; null for one that nobody named. */
  proxy: Schema.NullOr(Schema.String),
  status: Schema.Number,
  /** Title of the proxy's page. */
  said: Schema.NullOr(Schema.String)
}) {
  static readonly guide: Guide<HostProxyDenied> = {
    code: "host-proxy-denied",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Your proxy doesn't let you through to GitLab",
      why: (p) =>
        `The proxy ${p.proxy === null ? "" : `${plainUrl(p.proxy)} `}before ${hostName(p.host)} answered ${p.status}${p.said === null ? "" : ` and said ${cited(p.said)}`}.`,
      steps: (p) => [
        { text: `Ask whoever looks after the proxy to allow ${hostName(p.host)}` },
        {
          text: "If GitLab is inside your own network, go there without the proxy",
          command: `export NO_PROXY=${argument(nameOf(p.host))}`,
          page: null
        }
      ]
    },
    example: () =>
      new HostProxyDenied({
        host: "https://gitlab.example",
        proxy: "http://proxy.example:3128",
        status: 403,
        said: null
      })
  }
}
