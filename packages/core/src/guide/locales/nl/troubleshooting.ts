import type { TroubleshootingWords } from "../../chapters/troubleshooting.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const troubleshooting = (f: Facts): TroubleshootingWords => ({
  notForGroup: {
    why: text`Het is het token van een persoon, een service account of één project. Dat ziet er net zo uit als dat van
      een groep.`,
    fix: text`Maak er een op de pagina van de groep zelf, zie ${link(titles.create, "#create")}.`,
    withoutGroupTokens: text`Zijn er geen group access tokens, zoals op GitLab.com Free, dan werkt ook een persoonlijk
      token. Dat publiceert op naam van die persoon, dus accepteer het bewust en noem de groep:`
  },
  forbidsCreation: {
    why: text`In de groep mogen maar sommige rollen een project maken, en elke app is een eigen project.`,
    steps: [
      text`Open de algemene instellingen van de groep. Alleen een Owner ziet die pagina.`,
      text`Laat onder **Permissions and group features** de rol **${f.role}** projecten maken, en sla dat op. Ook het
        token heeft die rol nodig.`,
      text`Of maak zelf een leeg project voor de app en publiceer daarin met ${code("--adopt")}.`
    ]
  },
  rejected: {
    why: text`GitLab kent dit token niet.`,
    tries: [
      text`Kopieer het hele token opnieuw, van de eerste tot de laatste letter.`,
      text`Controleer het adres van GitLab: een token werkt alleen in de GitLab waar het is gemaakt.`,
      text`Werkt het nog steeds niet, dan is het waarschijnlijk verwijderd: maak een nieuw token.`
    ]
  },
  cannotFind: {
    question: "Ik kan “Access tokens” niet vinden in de instellingen van de groep",
    why: text`Meestal is het een van deze:`,
    reasons: [
      text`Je bent geen **Owner** van deze groep. Een Maintainer ziet de pagina niet: vraag het een Owner.`,
      text`De groep staat op GitLab.com zonder Premium of Ultimate, of in een proefperiode, zie
        ${link(titles.who, "#who")}.`,
      text`Een Owner van de bovenste groep heeft het uitgezet: dan zegt de pagina dat, en is er geen formulier.`,
      text`Jullie GitLab is ouder dan 16, en daar ziet het menu er anders uit, zie ${link(titles.older, "#older")}.`
    ]
  },
  more: text`Van elk probleem dat pages-publisher bij naam kent, is er een volledige uitleg, ook zonder netwerk:`
})
