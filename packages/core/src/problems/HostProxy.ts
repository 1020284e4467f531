import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, hostName, plainUrl, shown } from "./wording.ts"

export class HostProxy extends Schema.TaggedError<HostProxy>()("HostProxy", {
  host: Schema.String,
  /** Address of the proxy, without its password. */
  proxy: Schema.String,
  /** The reason in the words of the network. */
  detail: Schema.String
}) {
  static readonly guide: Guide<HostProxy> = {
    code: "host-proxy",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "Your proxy doesn't answer",
      why: (p) =>
        `The way to ${hostName(p.host)} leads through the proxy ${plainUrl(p.proxy)}, and it gave no answer that can be used: ${shown(p.detail) || "no reason was given"}.`,
      steps: (p) => [
        {
          text: "Check the proxy's name and port in the variable HTTPS_PROXY, or HTTP_PROXY for an address with http://",
          page: "Check the proxy's name and port in the network settings of this computer"
        },
        {
          text: "If GitLab is inside your own network, go there without the proxy",
          command: `export NO_PROXY=${argument(nameOf(p.host))}`,
          page: null
        }
      ]
    },
    example: () =>
      new HostProxy({
        host: "https://gitlab.example",
        proxy: "http://proxy.example:3128",
        detail: "ECONNREFUSED"
      })
  }
}

/** NO_PROXY takes names, and not every program takes a port there. */
export const nameOf = (host: string) => (URL.canParse(host) ? new URL(host).hostname : hostName(host))
