import { amount, argument, cited, hostName, plainUrl, shown } from "../../wording.ts"
import type { Texts } from "../Texts.ts"
import { compareAddress, insideNetwork } from "./addressSteps.ts"
import { tryAgain } from "./phrases.ts"

const badAddress = new Map([
  ["empty", "Het adres is leeg."],
  ["scheme", "Het adres begint niet met https:// of http://."],
  ["credentials", "Er staat een gebruikersnaam of wachtwoord in het adres, en dat hoort daar niet."],
  ["port", "Het adres heeft een poort die browsers en programma's weigeren, omdat die van een andere dienst is."],
  ["query", "Het adres gaat na een ? of een # nog door, en dat hoort daar niet."]
])

/** What keeps a connection from coming about. */
export const hostConnection: Texts<
  | "HostConnectionLost"
  | "HostDns"
  | "HostNotHttp"
  | "HostOffline"
  | "HostRefused"
  | "HostTimeout"
  | "HostUnexplained"
  | "HostUnreachable"
  | "HostUrlInvalid"
> = {
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
    why: (p) => `Het netwerk van deze computer kent geen computer met de naam ${shown(p.name)}.`,
    steps: () => [compareAddress, insideNetwork]
  },
  HostNotHttp: {
    title: "Op dat adres is geen webserver",
    why: (p) =>
      `${hostName(p.host)} antwoordt niet zoals een webserver dat doet${p.said === null ? "" : `, maar met ${cited(p.said)}`}.`,
    steps: () => [compareAddress, { text: "Let op de poort: Git via SSH gebruikt een andere poort dan de browser" }]
  },
  HostOffline: {
    title: "Deze computer heeft geen netwerk dat naar GitLab leidt",
    why: (p) =>
      `De zoektocht naar ${hostName(p.host)} kwam het netwerk van deze computer niet uit (${shown(p.reason)}).`,
    steps: () => [
      { text: "Kijk of deze computer online is: open er een andere webpagina op" },
      { text: "Gebruik je een VPN, verbreek die dan en verbind opnieuw" },
      { text: "Draait dit in een container of een CI-job, geef die dan een netwerk en een DNS-server", page: null }
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
    why: (p) => {
      const within = p.seconds === null ? "op tijd" : `binnen ${amount(p.seconds, "seconde", "seconden")}`
      return p.waitedFor === "connection"
        ? `Niets op ${hostName(p.host)} nam de verbinding ${within} aan.`
        : `${hostName(p.host)} gaf ${within} geen volledig antwoord.`
    },
    steps: () => [
      insideNetwork,
      { text: "Vraag degene die jullie netwerk beheert waar de verbinding blijft steken" },
      { text: "Probeer het over een paar minuten opnieuw: misschien heeft GitLab het druk" }
    ]
  },
  HostUnexplained: {
    title: "Geen antwoord van GitLab, en de browser zegt niet waarom",
    why: (p) =>
      `De pagina vroeg iets aan ${hostName(p.host)}, en kreeg van de browser geen antwoord om te lezen. Een browser vertelt een pagina nooit de reden, maar jou wel als je het adres zelf opent.`,
    steps: (p) => [
      { text: "Open het adres in een nieuw tabblad, en kijk welk van deze gevallen het is", url: p.host },
      {
        text: "Het opent niet: vergelijk het letter voor letter met het adres van jullie GitLab, en verbind met het bedrijfsnetwerk of de VPN"
      },
      {
        text: "De browser waarschuwt dat het niet veilig is: ga niet verder, en meld het aan de beheerder van jullie GitLab"
      },
      {
        text: "Eerst komt er een andere inlogpagina: log daar in en probeer het opnieuw; helpt dat niet, vraag de beheerder dan om adressen onder /api/v4 zonder die pagina door te laten"
      },
      { text: "Het is niet jullie GitLab: kopieer het adres uit een tabblad waarin jullie GitLab open is" },
      {
        text: "Het is wel jullie GitLab: laat deze pagina je netwerk bereiken als de browser dat vraagt, zet blokkeerders ervoor uit, en probeer een andere browser of een ander netwerk, want een firewall of proxy kan pagina's tegenhouden"
      },
      {
        text: "Niets hiervan: laat iemand dit in een terminal op jouw computer uitvoeren, waar de reden wel te zien is",
        command: `pages-publisher doctor --host ${argument(plainUrl(p.host))}`,
        page: "Niets hiervan: laat dit zien aan wie over je computer of je netwerk gaat"
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
        text: "Gaat het daar wel open, vraag degene die jullie netwerk beheert dan wat deze computer mag bereiken"
      }
    ]
  },
  HostUrlInvalid: {
    title: "Dat kan het adres van een GitLab niet zijn",
    why: (p) => badAddress.get(p.reason) ?? "Wat je opgaf, is niet te lezen als het adres van een webserver.",
    steps: () => [
      { text: "Open GitLab in je browser en kopieer het eerste stuk van het adres, zoals https://gitlab.com" },
      { text: "Staat jouw GitLab onder een pad, laat dat dan staan, zoals in https://example.org/gitlab" }
    ]
  }
}
