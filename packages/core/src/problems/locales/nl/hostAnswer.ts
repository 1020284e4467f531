import type { HostAnswerUnexpected } from "../../HostAnswerUnexpected.ts"
import { amount, cited, hostName, shown } from "../../wording.ts"
import type { Texts } from "../Texts.ts"
import { answered, answeredSaying, requestOf, tryAgain } from "./phrases.ts"

const slowDown = {
  global: "het neemt maar een beperkt aantal verzoeken per minuut aan",
  endpoint: "het neemt van dit soort verzoeken maar een beperkt aantal aan"
}

const unknown = ({ field, part }: HostAnswerUnexpected): string => {
  if (part === "said") return "en dat is geen van de antwoorden die deze versie kent"
  if (part === "headers") return "met headers zonder einde"
  return field === null ? "maar niet met de gevraagde gegevens" : `maar ${cited(field)} is niet wat het moet zijn`
}

/** What GitLab itself answers. */
export const hostAnswer: Texts<
  | "HostAnswerCutOff"
  | "HostAnswerUnexpected"
  | "HostInternalError"
  | "HostRateLimited"
  | "HostTooOld"
  | "HostUnavailable"
> = {
  HostAnswerCutOff: {
    title: "Er kwam maar een deel van het antwoord van GitLab aan",
    why: (p) => `${hostName(p.host)} begon te antwoorden, maar de verbinding stopte voordat het antwoord compleet was.`,
    steps: () => [
      tryAgain,
      { text: "Gebeurt het weer, probeer dan een ander netwerk: een proxy of VPN kan antwoorden afkappen" }
    ]
  },
  HostAnswerUnexpected: {
    title: "pages-publisher begrijpt het antwoord van GitLab niet",
    why: (p) => `${answeredSaying(p.evidence)}, ${unknown(p)}.`,
    steps: (p) => [
      {
        text: "Werk pages-publisher bij: een nieuwere versie kent dit antwoord misschien",
        page: "Vraag degene die deze pagina online zette om de nieuwste versie: die kent dit antwoord misschien"
      },
      { text: `Kijk wat het log van GitLab hierover zegt${requestOf(p.evidence)}`, url: p.host }
    ]
  },
  HostInternalError: {
    title: "GitLab liep tegen een eigen fout aan",
    why: (p) => `${answeredSaying(p.evidence)}: een fout binnen GitLab hield het verzoek tegen.`,
    steps: (p) => [
      { text: "Wacht een minuut en probeer het opnieuw: wat GitLab al heeft, wordt niet nog eens verstuurd" },
      {
        text: `Gebeurt het weer, kijk dan wat het log van GitLab hierover zegt${requestOf(p.evidence)}`,
        url: p.host
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
  HostTooOld: {
    title: "Deze GitLab is te oud om mee te publiceren",
    why: (p) => `Op ${hostName(p.host)} draait GitLab ${shown(p.version)}, en publiceren kan vanaf ${shown(p.needed)}.`,
    steps: (p) => [{ text: `Werk GitLab bij naar ${shown(p.needed)} of nieuwer`, url: p.host }]
  },
  HostUnavailable: {
    title: "GitLab is op dit moment niet beschikbaar",
    why: (p) => `${answered(p.evidence)}: het is overbelast, start op of is in onderhoud.`,
    steps: (p) => [
      { text: "Wacht een paar minuten en probeer het opnieuw: meestal gaat dit vanzelf over" },
      {
        text: `Blijft het zo, kijk dan wat het log van GitLab hierover zegt${requestOf(p.evidence)}`,
        url: p.host
      }
    ]
  }
}
