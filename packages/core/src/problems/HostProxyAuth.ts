import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, hostName, plainUrl } from "./wording.ts"

/** How the variable looks with a place for name and password: its name goes by the address that is asked. */
export const withUser = ({ host, proxy }: HostProxyAuth) => {
  const name = host.startsWith("http:") ? "HTTP_PROXY" : "HTTPS_PROXY"
  const url = proxy !== null && URL.canParse(proxy) ? new URL(proxy) : new URL("http://proxy.example:3128")
  return `export ${name}=${argument(`${url.protocol}//USER:PASSWORD@${url.host}`)}`
}

export class HostProxyAuth extends Schema.TaggedError<HostProxyAuth>()("HostProxyAuth", {
  host: Schema.String,
  /** Address of the proxy, without its password; null for one that nobody named. */
  proxy: Schema.NullOr(Schema.String)
}) {
  static readonly guide: Guide<HostProxyAuth> = {
    code: "host-proxy-auth",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Your proxy asks for a username and a password",
      why: (p) =>
        `The proxy ${p.proxy === null ? "" : `${plainUrl(p.proxy)} `}before ${hostName(p.host)} answered 407, which means that it does not know you yet.`,
      steps: (p) => [
        {
          text: "Put the username and password of your proxy account into the address of the proxy",
          command: withUser(p),
          page: "Open any other page in this browser, and give the username and password of your proxy account there"
        },
        { text: "Write characters such as @ : / in them in percent form: @ becomes %40", page: null }
      ]
    },
    example: () => new HostProxyAuth({ host: "https://gitlab.example", proxy: "http://proxy.example:3128" })
  }
}
