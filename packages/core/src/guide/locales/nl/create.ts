import type { CreateWords } from "../../chapters/create.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const create = (f: Facts): CreateWords => ({
  before: text`Je hebt in de groep de rol **Owner** nodig. Kies de groep waar de apps in komen: het token kan bij die
    groep en bij alles wat eronder valt.`,
  available: {
    "gitlab.com": text`Op GitLab.com kan dit met Premium of Ultimate, niet met een proefperiode.
      Bij ${link(titles.who, "#who")} staat wat je zonder kunt doen.`,
    "self-managed": text`In een eigen GitLab kan dit met elk abonnement.`,
    unknown: text`Op GitLab.com kan dit met Premium of Ultimate, niet met een proefperiode; in een eigen GitLab met elk
      abonnement. Bij ${link(titles.who, "#who")} staat wat je zonder kunt doen.`
  },
  steps: {
    group: text`Log in bij GitLab en open de groep.`,
    page: text`Open in het menu van de groep **Settings**, **Access tokens**. Alleen een Owner ziet die pagina.`,
    add: text`Klik op **Add new token**.`,
    name: text`**Token name**: ${code(f.name)}. Leden van de groep kunnen de naam zien, dus weet iedereen waar het token
      voor is.`,
    expiry: text`**Expiration date**: een dag binnen een jaar. Het formulier stelt 30 dagen voor, en die zijn zo
      voorbij. Noteer de datum.`,
    role: text`**Role**: kies **${f.role}**. Het formulier begint met Guest, en die kan niet publiceren.`,
    scopes: text`**Scopes**: vink ${code(f.scopes)} aan en verder niets. Het formulier begint zonder.`,
    create: text`Klik op **Create group access token** en kopieer het token meteen: GitLab laat het alleen nu zien. Zet
      het in je wachtwoordmanager en deel het van daaruit.`
  },
  check: text`Werkt het? Deze opdracht vraagt om het token, houdt het onzichtbaar en vertelt wat het mag:`,
  older: text`Ziet jullie GitLab er anders uit? Bij ${link(titles.older, "#older")} staan de menu's van vóór 16.`
})
