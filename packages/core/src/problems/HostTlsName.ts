import { Schema } from "effect"
import { compareAddress } from "./addressSteps.ts"
import type { Guide } from "./Guide.ts"
import { argument, hostName, some } from "./wording.ts"

/** The address under a name that the certificate has; none where it has only patterns. */
export const addressUnder = (host: string, names: ReadonlyArray<string>): string | undefined => {
  const name = names.find((candidate) => /^[\w-]+(\.[\w-]+)+$/.test(candidate))
  if (name === undefined || !URL.canParse(host)) return undefined
  const { pathname, port } = new URL(host)
  return `https://${name}${port === "" ? "" : `:${port}`}${pathname.replace(/\/$/, "")}`
}

export class HostTlsName extends Schema.TaggedError<HostTlsName>()("HostTlsName", {
  host: Schema.String,
  /** The names in the certificate; empty where they are not known. */
  names: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<HostTlsName> = {
    code: "host-tls-name",
    exitCode: 5,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The certificate at that address is made out to another name",
      why: (p) =>
        p.names.length === 0
          ? `What answers at ${hostName(p.host)} proves itself with a certificate for another name.`
          : `What answers at ${hostName(p.host)} proves itself as ${some(p.names, "en")}.`,
      steps: (p) => {
        const other = addressUnder(p.host, p.names)
        return [
          compareAddress,
          ...(other === undefined
            ? []
            : [
                {
                  text: "If that name is your GitLab's, use it",
                  command: `pages-publisher check --host ${argument(other)}`,
                  page: `If that name is your GitLab's, use it: ${other}`
                }
              ]),
          { text: `If the address is right, ask the administrator for a certificate that names ${hostName(p.host)}` }
        ]
      }
    },
    example: () => new HostTlsName({ host: "https://git.example", names: ["gitlab.example"] })
  }
}
