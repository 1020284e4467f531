import { projectPagesPage } from "../../links.ts"
import type { WarningTexts } from "../../warningGuides.ts"
import { all, amount, cited, day, shown } from "../../wording.ts"

const whatOf = { scopes: "wat dit token mag", expiry: "wanneer het verloopt" }

export const warnings: WarningTexts = {
  PagesAddressUnknown: {
    title: "Deze GitLab vertelt het adres van de site niet",
    detail: (w) =>
      `Je vindt het in het project onder Deploy, Pages, of in oudere versies onder Settings, Pages: ${projectPagesPage(w.projectUrl)}`
  },
  PagesMembersOnly: {
    title: "Alleen je team kan deze site openen",
    detail: (w) => `Wie ${w.url} opent, logt eerst in bij GitLab en moet lid van het project zijn.`
  },
  PagesNotLiveYet: {
    title: "De nieuwe versie is nog niet te zien",
    detail: (w) =>
      `GitLab heeft die online gezet, maar ${w.url} liet die binnen ${amount(w.seconds, "seconde", "seconden")} nog niet zien. De eerste versie van een site kan een halfuur op zich laten wachten.`
  },
  PagesUnreachable: {
    title: "Het adres van de site antwoordt hier niet",
    detail: (w) =>
      `GitLab heeft de nieuwe versie online gezet, maar op ${w.url} kwam geen antwoord. Open het in een browser; opent het daar ook niet, dan zijn de naam of het certificaat van GitLab Pages er niet op ingericht.`
  },
  PagesOpenToAll: {
    title: "Iedereen die dit adres kan bereiken, kan de site openen",
    detail: (w) => `Deze GitLab kent geen toegangscontrole voor Pages, dus bij ${w.url} hoeft niemand in te loggen.`
  },
  PublishAnswerLost: {
    title: "Een antwoord van GitLab is onderweg kwijtgeraakt",
    detail: () => "We hebben nog eens gekeken: de nieuwe versie is aangekomen, één keer."
  },
  PublishOvertook: {
    title: "Iemand anders publiceerde tegelijk met jou",
    detail: (w) =>
      `${w.by === null ? "Iemand" : shown(w.by)} publiceerde intussen ${cited(w.other)}. Jouw versie staat nu online; die andere vind je terug in de geschiedenis.`
  },
  TokenExpiresSoon: {
    title: "Dit token verloopt binnenkort",
    detail: (w) =>
      `Het werkt tot ${day(w.expiresOn, "nl")}, nog ${amount(w.days, "dag", "dagen")}. Vernieuw het op tijd: met een verlopen token kan dat niet meer.`
  },
  TokenPersonalAccepted: {
    title: "Dit is geen token van de groep",
    detail: (w) =>
      `Wat je publiceert, staat op naam van ${shown(w.owner) || "de eigenaar van het token"}, en het token kan bij alles waar dat account bij kan.`
  },
  TokenUnchecked: {
    title: "Deze GitLab vertelt weinig over een token",
    detail: (w) =>
      `GitLab ${[shown(w.version), "is ouder dan 15.5"].filter(Boolean).join(" ")} en zegt niet ${
        all(
          w.what.map((what) => whatOf[what]),
          "nl"
        ) || "alles"
      }; dat blijkt pas bij het publiceren.`
  }
}
