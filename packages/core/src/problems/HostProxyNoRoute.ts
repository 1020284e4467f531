import { Schema } from "effect"
import { compareAddress } from "./addressSteps.ts"
import type { Guide } from "./Guide.ts"
import { nameOf } from "./HostProxy.ts"
import { argument, hostName, plainUrl } from "./wording.ts"

export class HostProxyNoRoute extends Schema.TaggedError<HostProxyNoRoute>()("HostProxyNoRoute", {
  host: Schema.String,
  /** Address of the proxy, without its password; null for one that nobody named. */
  proxy: Schema.NullOr(Schema.String),
  status: Schema.Number
}) {
  static readonly guide: Guide<HostProxyNoRoute> = {
    code: "host-proxy-no-route",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "Your proxy finds no way to that GitLab",
      why: (p) =>
        `The proxy ${p.proxy === null ? "" : `${plainUrl(p.proxy)} `}answered ${p.status}: it could not reach ${hostName(p.host)} itself.`,
      steps: (p) => [
        compareAddress,
        {
          text: "If GitLab is inside your own network, go there without the proxy",
          command: `export NO_PROXY=${argument(nameOf(p.host))}`,
          page: null
        },
        {
          text: "If neither helps, GitLab may be down: try again in a few minutes",
          page: "If they are the same, GitLab may be down: try again in a few minutes"
        }
      ]
    },
    example: () =>
      new HostProxyNoRoute({ host: "https://gitlab.example", proxy: "http://proxy.example:3128", status: 502 })
  }
}
