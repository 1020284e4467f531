import { Schema } from "effect"
import { Evidence } from "../model/Evidence.ts"
import type { Guide } from "./Guide.ts"
import { cited, hostName } from "./wording.ts"

export class HostFirewall extends Schema.TaggedError<HostFirewall>()("HostFirewall", {
  host: Schema.String,
  evidence: Schema.NullOr(Evidence)
}) {
  static readonly guide: Guide<HostFirewall> = {
    code: "host-firewall",
    exitCode: 5,
    fixableBy: "instance-admin",
    retriable: false,
    en: {
      title: "A firewall in front of GitLab turns programs away",
      why: (p) =>
        `${hostName(p.host)} answered${p.evidence?.status ? ` ${p.evidence.status}` : ""} with the page of a firewall${p.evidence?.said ? `, called ${cited(p.evidence.said)}` : ""}, and not with GitLab's own words.`,
      steps: () => [
        { text: "Let requests to /api/v4 pass the firewall or the CDN without a challenge for browsers" },
        { text: "Or allow the IP address of the computer that publishes" },
        { text: "Until then, try from another network, such as the company's own" }
      ]
    },
    example: () =>
      new HostFirewall({
        host: "https://gitlab.example",
        evidence: {
          method: "GET",
          url: "https://gitlab.example/api/v4/user",
          status: 403,
          requestId: null,
          said: "Just a moment"
        }
      })
  }
}
