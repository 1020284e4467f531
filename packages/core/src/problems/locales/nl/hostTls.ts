import { addressUnder } from "../../HostTlsName.ts"
import { mayMissLink } from "../../HostTlsUntrusted.ts"
import { argument, hostName, plainUrl, shown, some } from "../../wording.ts"
import type { Texts } from "../Texts.ts"
import { compareAddress } from "./addressSteps.ts"

/** What goes wrong with encryption. */
export const hostTls: Texts<
  | "HostNeedsHttps"
  | "HostTlsClientCertificate"
  | "HostTlsExpired"
  | "HostTlsFailed"
  | "HostTlsMissing"
  | "HostTlsName"
  | "HostTlsUntrusted"
> = {
  HostNeedsHttps: {
    title: "Dat adres begint met https, niet met http",
    why: (p) => `${hostName(p.host)} kreeg een onversleuteld verzoek en antwoordt alleen via https.`,
    steps: (p) => [
      {
        text: "Geef het adres met https:// op",
        command: `pages-publisher check --host ${argument(plainUrl(p.address))}`,
        page: `Geef het adres op als ${plainUrl(p.address)}`
      },
      { text: "Vervang het token als je dit netwerk met anderen deelt: het is één keer onversleuteld verstuurd" }
    ]
  },
  HostTlsClientCertificate: {
    title: "GitLab vraagt deze computer om een eigen certificaat",
    why: (p) =>
      `De webserver van ${hostName(p.host)} laat alleen binnen wie een clientcertificaat toont, en pages-publisher heeft er geen.`,
    steps: (p) => [
      {
        text: `Laat ${hostName(p.host)} onder /api/v4 zonder clientcertificaat antwoorden: het token bewijst wie er vraagt`
      },
      { text: "Of geef degene die publiceert een ander adres van dezelfde GitLab, een dat er geen vraagt" }
    ]
  },
  HostTlsExpired: {
    title: "Het certificaat van GitLab is vandaag niet geldig",
    why: (p) =>
      p.reason === "CERT_NOT_YET_VALID"
        ? `Volgens de klok van deze computer is het certificaat van ${hostName(p.host)} nog niet geldig (${shown(p.reason)}).`
        : `Volgens de klok van deze computer is het certificaat van ${hostName(p.host)} verlopen (${shown(p.reason)}).`,
    steps: (p) => [
      { text: "Kijk of de datum en de tijd kloppen van de computer die publiceert" },
      {
        text: `Kloppen ze, vernieuw dan het certificaat van ${hostName(p.host)}, en de certificaten die het ondertekenden`
      }
    ]
  },
  HostTlsFailed: {
    title: "Deze computer en GitLab zijn het oneens over versleuteling",
    why: (p) => `De TLS-handshake met ${hostName(p.host)} eindigde met ${shown(p.reason) || "geen opgaaf van reden"}.`,
    steps: (p) => [
      { text: `Laat ${hostName(p.host)} TLS 1.2 of 1.3 aanbieden, met gangbare ciphers` },
      { text: "Opent een proxy of firewall onderweg de versleuteling, laat die dit adres dan ongemoeid doorlaten" }
    ]
  },
  HostTlsMissing: {
    title: "Dat adres spreekt geen https",
    why: (p) =>
      `Op ${hostName(p.host)} luistert wel iets, maar het antwoordt zonder versleuteling, zoals http of een andere dienst.`,
    steps: () => [
      compareAddress,
      { text: "Let op de poort: de https van GitLab zit op 443, tenzij je beheerder een andere heeft gekozen" },
      {
        text: "Heeft jouw GitLab alleen http://, vraag de beheerder dan om https: via http kunnen anderen je token lezen"
      }
    ]
  },
  HostTlsName: {
    title: "Het certificaat op dat adres staat op een andere naam",
    why: (p) =>
      p.names.length === 0
        ? `Wat op ${hostName(p.host)} antwoordt, legitimeert zich met een certificaat voor een andere naam.`
        : `Wat op ${hostName(p.host)} antwoordt, legitimeert zich als ${some(p.names, "nl")}.`,
    steps: (p) => {
      const other = addressUnder(p.host, p.names)
      return [
        compareAddress,
        ...(other === undefined
          ? []
          : [
              {
                text: "Is dat de naam van jouw GitLab, gebruik die dan",
                command: `pages-publisher check --host ${argument(other)}`,
                page: `Is dat de naam van jouw GitLab, gebruik die dan: ${other}`
              }
            ]),
        { text: `Klopt het adres, vraag de beheerder dan om een certificaat op naam van ${hostName(p.host)}` }
      ]
    }
  },
  HostTlsUntrusted: {
    title: "Deze computer kan niet nagaan of dat echt jouw GitLab is",
    why: (p) =>
      p.reason === "DEPTH_ZERO_SELF_SIGNED_CERT"
        ? `Het certificaat van ${hostName(p.host)} is door niemand anders ondertekend dan door zichzelf (${shown(p.reason)}).`
        : `Het certificaat van ${hostName(p.host)} komt van een instantie die dit programma niet kent (${shown(p.reason)}).`,
    steps: (p) => [
      {
        text: "Vraag je beheerder om het bestand met het CA-certificaat van je organisatie en geef dat bestand op",
        command: `pages-publisher check --host ${argument(plainUrl(p.host))} --ca-file company-ca.pem`,
        page: "Vraag je beheerder om het CA-certificaat van je organisatie en laat deze computer het vertrouwen"
      },
      {
        text: "Of stel het in één keer in voor alle programma's die op Node draaien",
        command: `export NODE_EXTRA_CA_CERTS="$PWD/company-ca.pem"`,
        page: null
      },
      {
        text: "Of laat Node vertrouwen wat deze computer vertrouwt, als je browser het certificaat vertrouwt en je Node 22.15 of nieuwer hebt",
        command: "export NODE_OPTIONS=--use-system-ca",
        page: null
      },
      ...(mayMissLink(p.reason)
        ? [
            {
              text: `Is de instantie algemeen bekend, vraag de beheerder van ${hostName(p.host)} dan om de tussenliggende certificaten mee te sturen`
            }
          ]
        : [])
    ]
  }
}
