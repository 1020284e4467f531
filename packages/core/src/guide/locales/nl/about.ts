import type { AboutWords } from "../../chapters/about.ts"
import { link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const about = (): AboutWords => ({
  what: text`Een group access token is een sleutel die in GitLab van een groep is, en niet van een persoon. Een
    programma dat hem heeft, kan werken in die groep, de subgroepen en hun projecten, voor zover de rol en de scopes
    van het token dat toestaan.`,
  why: text`pages-publisher vraagt erom, omdat het voor elke app een project maakt, de bestanden van de app daarin zet
    en de pipeline volgt die de site online brengt. Het token gaat naar jullie GitLab en nergens anders heen, en komt
    nooit in een bestand.`,
  better: text`Waarom een token van de groep zelf, en niet het persoonlijke van iemand:`,
  reasons: [
    text`Het blijft bij de groep als iemand het team verlaat.`,
    text`Het is voor één groep gemaakt, terwijl een persoonlijk token overal bij kan waar die persoon bij kan.`,
    text`Je kunt het los intrekken, zonder dat iemands account er iets van merkt.`
  ],
  others: text`Een **deploy token** en een **project access token** zijn iets anders: geen van beide kan een project in
    je groep maken. Bij ${link(titles.create, "#create")} vind je de goede pagina.`
})
