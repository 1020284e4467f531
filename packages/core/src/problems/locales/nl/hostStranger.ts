import { argument, cited, hostName, plainUrl, shown } from "../../wording.ts"
import type { Texts } from "../Texts.ts"
import { answeredSaying } from "./phrases.ts"

const newHost = (location: string, host: string) =>
  URL.canParse(location, host) ? new URL(location, host).origin : host

/** Who answers in GitLab's place. */
export const hostStranger: Texts<
  | "HostBlocked"
  | "HostFirewall"
  | "HostMaintenance"
  | "HostNotGitLab"
  | "HostPathWrong"
  | "HostRedirected"
  | "HostSignIn"
> = {
  HostBlocked: {
    title: "GitLab heeft dit netwerkadres tijdelijk geblokkeerd",
    why: (p) => `${answeredSaying(p.evidence)} in platte tekst, zoals tegen een IP-adres dat het heeft geblokkeerd.`,
    steps: () => [
      { text: "Wacht een uur met de volgende poging: elke nieuwe kan de blokkade verlengen" },
      {
        text: "Zoek in auth.log naar Rack_Attack en het IP-adres van de computer die publiceert, en sta dat toe",
        url: "https://docs.gitlab.com/security/rate_limits/"
      },
      { text: "Stop andere programma's in dat netwerk die een verkeerd token of wachtwoord gebruiken" }
    ]
  },
  HostFirewall: {
    title: "Een firewall vóór GitLab houdt programma's tegen",
    why: (p) =>
      `${hostName(p.host)} antwoordde met ${p.evidence?.status ? `${p.evidence.status} en ` : ""}de pagina van een firewall${p.evidence?.said ? `, met de titel ${cited(p.evidence.said)}` : ""}, en niet met de eigen woorden van GitLab.`,
    steps: () => [
      { text: "Laat verzoeken aan /api/v4 door de firewall of het CDN gaan zonder browsercontrole" },
      { text: "Of sta het IP-adres toe van de computer die publiceert" },
      { text: "Probeer het tot die tijd vanuit een ander netwerk, zoals dat van het bedrijf zelf" }
    ]
  },
  HostMaintenance: {
    title: "GitLab is in onderhoud",
    why: (p) => `${answeredSaying(p.evidence)}: het is tijdelijk gesloten.`,
    steps: (p) => [
      {
        text: "Probeer het opnieuw als het onderhoud klaar is: wat GitLab al heeft, wordt niet nog eens verstuurd",
        url: p.host
      },
      { text: "Is er geen onderhoud gepland, kijk dan of de onderhoudspagina is blijven aanstaan" }
    ]
  },
  HostNotGitLab: {
    title: "Op dat adres is geen GitLab",
    why: (p) =>
      `${hostName(p.host)} antwoordt${p.evidence?.status ? ` met ${p.evidence.status}` : ""}, ${p.product === null ? "maar niet zoals GitLab dat doet" : `zoals ${shown(p.product)} dat doet`}${p.evidence?.said ? `: ${cited(p.evidence.said)}` : ""}.`,
    steps: () => [
      { text: "Open GitLab in je browser en kopieer het adres tot aan de naam van je groep, zonder die naam" },
      { text: "Staat jouw GitLab onder een pad, laat dat dan staan, zoals in https://example.org/gitlab" }
    ]
  },
  HostPathWrong: {
    title: "Dat is niet precies het adres van jouw GitLab",
    why: (p) => `Op ${plainUrl(p.host)} antwoordt een pagina van GitLab, op de plek waar de API hoort te zijn.`,
    steps: (p) => [
      {
        text: "Geef het adres van GitLab zelf op, zonder groep of app",
        command: `pages-publisher check --host ${argument(plainUrl(p.likely))}`,
        page: `Geef het adres van GitLab zelf op, zonder groep of app: ${plainUrl(p.likely)}`
      },
      { text: "Staat jouw GitLab onder een pad, laat dat dan staan, zoals in https://example.org/gitlab" }
    ]
  },
  HostRedirected: {
    title: "Dat adres stuurt bezoekers door naar een ander adres",
    why: (p) =>
      `${hostName(p.host)} verwijst naar ${plainUrl(p.location) || "een ander adres"}, en een token gaat alleen naar het adres dat je opgaf.`,
    steps: (p) => [
      {
        text: "Is GitLab daarheen verhuisd, geef dan het nieuwe adres op",
        command: `pages-publisher check --host ${argument(newHost(p.location, p.host))}`,
        page: `Is GitLab daarheen verhuisd, geef dan het nieuwe adres op: ${newHost(p.location, p.host)}`
      },
      { text: "Is dat een inlogpagina van je bedrijf, verbind dan eerst met het bedrijfsnetwerk of de VPN" }
    ]
  },
  HostSignIn: {
    title: "Er staat een inlogpagina vóór GitLab",
    why: (p) =>
      p.location === null
        ? `In plaats van het antwoord van GitLab gaf ${hostName(p.host)} een pagina die vraagt om in te loggen${p.evidence?.said ? `, met de titel ${cited(p.evidence.said)}` : ""}.`
        : `${hostName(p.host)} stuurt bezoekers eerst naar ${plainUrl(p.location)} om in te loggen.`,
    steps: (p) => [
      {
        text: "Zit je op een gastnetwerk of openbaar netwerk, open het adres dan in een browser en log in op het netwerk",
        url: p.host
      },
      { text: "Is het de inlogpagina van je bedrijf, verbind dan met het bedrijfsnetwerk of de VPN" },
      {
        text: "Blijft die pagina, vraag de beheerder van je GitLab dan om adressen onder /api/v4 zonder die pagina door te laten: het token bewijst wie er vraagt"
      }
    ]
  }
}
