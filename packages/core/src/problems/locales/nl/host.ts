import type { Steps } from "../../Guide.ts"
import type { HostTlsUntrusted } from "../../HostTlsUntrusted.ts"
import { tlsCause } from "../../tlsCause.ts"
import { amount, argument, cited, hostName, plainUrl, shown } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { answered, answeredSaying, tryAgain, requestOf } from "./phrases.ts"

const badAddress = new Map([
  ["empty", "Het adres is leeg."],
  ["scheme", "Het adres begint met iets anders dan https:// of http://."],
  ["credentials", "Er staat een gebruikersnaam of wachtwoord in het adres, en dat hoort daar niet."],
  ["query", "Het adres gaat na een ? of een # nog door, en dat hoort daar niet."]
])

const certificate = {
  issuer: "het komt van een instantie die deze computer niet kent",
  time: "het is verlopen, of nog niet geldig",
  name: "het staat op een andere naam"
}

const trust = (p: HostTlsUntrusted): Steps => {
  switch (tlsCause(p.reason)) {
    case "time":
      return [
        { text: "Kijk of de datum en de tijd van deze computer kloppen" },
        { text: `Kloppen ze, vraag de beheerder van ${hostName(p.host)} dan het certificaat te vernieuwen` }
      ]
    case "name":
      return [
        { text: "Vergelijk het adres letter voor letter met het adres dat je browser toont als je in GitLab bent" },
        { text: `Klopt het, vraag de beheerder dan om een certificaat op naam van ${hostName(p.host)}` }
      ]
    case "issuer":
      return [
        {
          text: "Vraag je beheerder om het bestand met het CA-certificaat van je organisatie en noem dat bestand",
          command: `pages-publisher check --host ${argument(plainUrl(p.host))} --ca-file company-ca.pem`
        },
        {
          text: "Of noem het één keer voor alle programma's die op Node draaien",
          command: `export NODE_EXTRA_CA_CERTS="$PWD/company-ca.pem"`
        }
      ]
  }
}

const newHost = (location: string, host: string) =>
  URL.canParse(location, host) ? new URL(location, host).origin : host

const slowDown = {
  global: "het neemt maar een beperkt aantal verzoeken per minuut aan",
  endpoint: "het neemt van dit soort verzoeken maar een beperkt aantal aan"
}

export const host: FamilyTexts<"Host"> = {
  HostAnswerCutOff: {
    title: "Er kwam maar een deel van het antwoord van GitLab aan",
    why: (p) => `${hostName(p.host)} begon te antwoorden, maar de verbinding was eerder afgelopen dan het antwoord.`,
    steps: () => [
      tryAgain,
      { text: "Gebeurt het weer, probeer dan een ander netwerk: een proxy of VPN kan antwoorden afkappen" }
    ]
  },
  HostAnswerUnexpected: {
    title: "GitLab gaf een antwoord dat deze versie niet kan lezen",
    why: (p) =>
      p.detail === "" || p.detail === p.evidence?.said
        ? `${answeredSaying(p.evidence)}, en dat is geen van de antwoorden waarop gerekend was.`
        : `${answeredSaying(p.evidence)}: ${shown(p.detail)}.`,
    steps: (p) => [
      {
        text: "Werk pages-publisher bij: een nieuwere versie kent dit antwoord misschien"
      },
      { text: `Kijk wat het log van GitLab hierover zegt${requestOf(p.evidence)}`, url: p.host }
    ]
  },
  HostConnectionLost: {
    title: "De verbinding met GitLab viel weg",
    why: (p) => `De verbinding met ${hostName(p.host)} was weg voordat GitLab had geantwoord.`,
    steps: () => [
      tryAgain,
      { text: "Gebeurt het weer, probeer dan een ander netwerk: een proxy of VPN kan lange verbindingen afbreken" }
    ]
  },
  HostDns: {
    title: "Dat GitLab-adres bestaat niet",
    why: (p) => `Geen enkele computer in je netwerk kent de naam ${p.name}.`,
    steps: () => [
      { text: "Vergelijk het adres letter voor letter met het adres dat je browser toont als je in GitLab bent" },
      { text: "Staat GitLab in het bedrijfsnetwerk, verbind dan met dat netwerk of de VPN" }
    ]
  },
  HostInternalError: {
    title: "GitLab liep tegen een eigen fout aan",
    why: (p) => `${answeredSaying(p.evidence)}: een fout binnen GitLab hield het verzoek tegen.`,
    steps: (p) => [
      { text: "Wacht een minuut en probeer het opnieuw: wat GitLab al heeft, wordt niet nog eens verstuurd" },
      {
        text: `Blijft het zo, kijk dan wat het log van GitLab hierover zegt${requestOf(p.evidence)}`,
        url: p.host
      }
    ]
  },
  HostNotGitLab: {
    title: "Op dat adres is geen GitLab",
    why: (p) =>
      `${hostName(p.host)} antwoordt${p.evidence?.status ? ` met ${p.evidence.status}` : ""}, maar niet zoals GitLab dat doet.`,
    steps: () => [
      { text: "Open GitLab in je browser en kopieer het adres tot aan de naam van je groep, zonder die naam" },
      { text: "Staat jouw GitLab onder een pad, laat dat dan staan, zoals in https://example.org/gitlab" },
      { text: "Staat er een inlogpagina van je bedrijf voor GitLab, verbind dan met het bedrijfsnetwerk of de VPN" }
    ]
  },
  HostProxy: {
    title: "Je proxy laat dit niet door naar GitLab",
    why: (p) =>
      `Tussen hier en ${hostName(p.host)} staat een proxy${p.proxy === "" ? "" : ` (${plainUrl(p.proxy)})`}, en die zei ${cited(p.detail)}.`,
    steps: (p) => [
      { text: "Controleer de variabele HTTPS_PROXY: naam, poort, gebruiker en wachtwoord van de proxy" },
      {
        text: "Staat GitLab in je eigen netwerk, ga er dan zonder proxy naartoe",
        command: `export NO_PROXY=${argument(hostName(p.host))}`
      }
    ]
  },
  HostRateLimited: {
    title: "GitLab vraagt om het rustiger aan te doen",
    why: (p) => `${answered(p.evidence)}: ${slowDown[p.limiter]}.`,
    steps: (p) => [
      {
        text: `Wacht ${p.retryAfterSeconds === null ? "een minuut" : amount(p.retryAfterSeconds, "seconde", "seconden")} en probeer het opnieuw: wat GitLab al heeft, wordt niet nog eens verstuurd`
      },
      { text: "Gebeurt het vaak, geef elk programma dan een eigen token: de grens telt per account van een token" }
    ]
  },
  HostRedirected: {
    title: "Dat adres stuurt bezoekers door naar een ander",
    why: (p) =>
      `${hostName(p.host)} wijst naar ${plainUrl(p.location) || "een ander adres"}, en een token gaat alleen naar het adres dat je opgaf.`,
    steps: (p) => [
      {
        text: "Is GitLab daarheen verhuisd, geef dan het nieuwe adres op",
        command: `pages-publisher check --host ${argument(newHost(p.location, p.host))}`
      },
      { text: "Is dat een inlogpagina van je bedrijf, verbind dan eerst met het bedrijfsnetwerk of de VPN" }
    ]
  },
  HostRefused: {
    title: "Op dat adres luistert GitLab niet",
    why: (p) => `De computer op ${shown(p.address)} is er wel, maar weigert de verbinding.`,
    steps: (p) => [
      {
        text: "Open het adres in je browser: gaat het daar open, vergelijk de twee dan en let op de poort",
        url: p.host
      },
      { text: "Gaat het daar ook niet open, dan ligt GitLab stil: probeer het later, of meld het bij de beheerder" }
    ]
  },
  HostTimeout: {
    title: "GitLab deed te lang over een antwoord",
    why: (p) => `${hostName(p.host)} gaf binnen ${amount(p.seconds, "seconde", "seconden")} geen volledig antwoord.`,
    steps: () => [
      { text: "Staat GitLab in het bedrijfsnetwerk, verbind dan met dat netwerk of de VPN" },
      {
        text: "Vraag wie jullie netwerk beheert waar de verbinding blijft steken"
      },
      { text: "Probeer het over een paar minuten opnieuw: misschien heeft GitLab het druk" }
    ]
  },
  HostTlsUntrusted: {
    title: "Deze computer kan niet nagaan of dat echt jouw GitLab is",
    why: (p) =>
      `Het certificaat van ${hostName(p.host)} is geweigerd: ${certificate[tlsCause(p.reason)]} (${shown(p.reason)}).`,
    steps: trust
  },
  HostTooOld: {
    title: "Deze GitLab is te oud om mee te publiceren",
    why: (p) => `Op ${hostName(p.host)} draait GitLab ${shown(p.version)}, en publiceren kan vanaf ${shown(p.needed)}.`,
    steps: (p) => [{ text: `Werk GitLab bij naar ${shown(p.needed)} of nieuwer`, url: p.host }]
  },
  HostUnavailable: {
    title: "GitLab is op dit moment niet bereikbaar",
    why: (p) => `${answered(p.evidence)}: het is overbelast, start op of is in onderhoud.`,
    steps: (p) => [
      { text: "Wacht een paar minuten en probeer het opnieuw: meestal gaat dit vanzelf over" },
      {
        text: `Blijft het zo, kijk dan wat het log van GitLab hierover zegt${requestOf(p.evidence)}`,
        url: p.host
      }
    ]
  },
  HostUnreachable: {
    title: "Er kwam geen verbinding met GitLab tot stand",
    why: (p) =>
      `De verbinding met ${hostName(p.host)} mislukte voordat GitLab kon antwoorden: ${shown(p.detail) || "zonder opgaaf van reden"}.`,
    steps: (p) => [
      {
        text: "Open het adres in je browser: gaat het daar ook niet open, kijk dan naar je netwerk of VPN",
        url: p.host
      },
      {
        text: "Gaat het daar wel open, vraag dan wie jullie netwerk beheert wat deze computer mag bereiken"
      }
    ]
  },
  HostUrlInvalid: {
    title: "Dat is geen adres",
    why: (p) => badAddress.get(p.reason) ?? "Wat je opgaf, is niet te lezen als het adres van een webserver.",
    steps: () => [
      { text: "Open GitLab in je browser en kopieer het eerste stuk van het adres, zoals https://gitlab.com" },
      { text: "Staat jouw GitLab onder een pad, laat dat dan staan, zoals in https://example.org/gitlab" }
    ]
  }
}
