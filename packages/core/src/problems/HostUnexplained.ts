import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, hostName, plainUrl } from "./wording.ts"

/** A browser tells a page that an answer did not come, and never why: what it knows is for its own reader. */
export class HostUnexplained extends Schema.TaggedError<HostUnexplained>()("HostUnexplained", {
  host: Schema.String
}) {
  static readonly guide: Guide<HostUnexplained> = {
    code: "host-unexplained",
    exitCode: 5,
    fixableBy: "you",
    retriable: true,
    en: {
      title: "No answer from GitLab, and the browser does not say why",
      why: (p) =>
        `The page asked ${hostName(p.host)}, and the browser gave it no answer to read. It never tells a page the reason, but it tells you when you open the address yourself.`,
      steps: (p) => [
        { text: "Open the address in a new tab, and see which of these it is", url: p.host },
        {
          text: "It does not open: compare it letter by letter with the address of your GitLab, and connect to your company's network or VPN"
        },
        {
          text: "The browser warns that it is not safe: do not go on, and tell the administrator of your GitLab"
        },
        {
          text: "Another sign-in page comes first: sign in there and try again; if that does not help, ask the administrator to let addresses below /api/v4 pass without it"
        },
        { text: "It is not your GitLab: copy the address from a tab in which your GitLab is open" },
        {
          text: "It is your GitLab: let this page reach your network if the browser asks, switch off blockers for it, and try another browser or network, because a firewall or proxy may turn pages away"
        },
        {
          text: "None of these: have somebody run this in a terminal on your computer, where the reason can be seen",
          command: `pages-publisher doctor --host ${argument(plainUrl(p.host))}`,
          page: "None of these: show this to whoever looks after your computer or your network"
        }
      ]
    },
    example: () => new HostUnexplained({ host: "https://gitlab.example" })
  }
}
