import { nameOf } from "../../HostProxy.ts"
import { withUser } from "../../HostProxyAuth.ts"
import { argument, cited, hostName, plainUrl, shown } from "../../wording.ts"
import type { Texts } from "../Texts.ts"
import { compareAddress } from "./addressSteps.ts"

/** What a proxy does. */
export const hostProxy: Texts<"HostProxy" | "HostProxyAuth" | "HostProxyDenied" | "HostProxyNoRoute"> = {
  HostProxy: {
    title: "Je proxy antwoordt niet",
    why: (p) =>
      `De weg naar ${hostName(p.host)} gaat via de proxy ${plainUrl(p.proxy)}, en die gaf geen bruikbaar antwoord: ${shown(p.detail) || "zonder opgaaf van reden"}.`,
    steps: (p) => [
      {
        text: "Controleer de naam en de poort van de proxy in de variabele HTTPS_PROXY, of HTTP_PROXY bij een adres met http://",
        page: "Controleer de naam en de poort van de proxy in de netwerkinstellingen van deze computer"
      },
      {
        text: "Staat GitLab in je eigen netwerk, ga er dan zonder proxy naartoe",
        command: `export NO_PROXY=${argument(nameOf(p.host))}`,
        page: null
      }
    ]
  },
  HostProxyAuth: {
    title: "Je proxy vraagt om een gebruikersnaam en een wachtwoord",
    why: (p) =>
      `De proxy ${p.proxy === null ? "" : `${plainUrl(p.proxy)} `}voor ${hostName(p.host)} antwoordde met 407: die kent je nog niet.`,
    steps: (p) => [
      {
        text: "Zet de gebruikersnaam en het wachtwoord van je proxy-account in het adres van de proxy",
        command: withUser(p),
        page: "Open een andere pagina in deze browser en geef daar de gebruikersnaam en het wachtwoord van je proxy-account op"
      },
      { text: "Schrijf tekens als @ : / daarin in procentvorm: @ wordt %40", page: null }
    ]
  },
  HostProxyDenied: {
    title: "Je proxy laat je niet door naar GitLab",
    why: (p) =>
      `De proxy ${p.proxy === null ? "" : `${plainUrl(p.proxy)} `}voor ${hostName(p.host)} antwoordde met ${p.status}${p.said === null ? "" : ` en zei ${cited(p.said)}`}.`,
    steps: (p) => [
      { text: `Vraag degene die de proxy beheert om ${hostName(p.host)} toe te staan` },
      {
        text: "Staat GitLab in je eigen netwerk, ga er dan zonder proxy naartoe",
        command: `export NO_PROXY=${argument(nameOf(p.host))}`,
        page: null
      }
    ]
  },
  HostProxyNoRoute: {
    title: "Je proxy vindt geen weg naar die GitLab",
    why: (p) =>
      `De proxy ${p.proxy === null ? "" : `${plainUrl(p.proxy)} `}antwoordde met ${p.status}: die kon ${hostName(p.host)} zelf niet bereiken.`,
    steps: (p) => [
      compareAddress,
      {
        text: "Staat GitLab in je eigen netwerk, ga er dan zonder proxy naartoe",
        command: `export NO_PROXY=${argument(nameOf(p.host))}`,
        page: null
      },
      {
        text: "Helpt geen van beide, dan ligt GitLab misschien stil: probeer het over een paar minuten opnieuw",
        page: "Zijn ze gelijk, dan ligt GitLab misschien stil: probeer het over een paar minuten opnieuw"
      }
    ]
  }
}
