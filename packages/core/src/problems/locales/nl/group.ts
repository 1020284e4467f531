import { neededRole, roleName } from "../../../model/Role.ts"
import { groupPage, groupSettingsPage, groupTokensPage } from "../../links.ts"
import { amount, argument, day, shown, some } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { answered, answeredSaying } from "./phrases.ts"

const whoMay = new Map([
  ["noone", "mag niemand projecten maken"],
  ["owner", "mogen alleen Owners projecten maken"],
  ["maintainer", "mogen alleen Maintainers en Owners projecten maken"],
  ["administrator", "mogen alleen beheerders projecten maken"]
])

const openSettings = (host: string, group: string) => ({
  text: "Open de algemene instellingen van de groep; alleen een Owner van de groep ziet die pagina",
  url: groupSettingsPage(host, group)
})

export const group: FamilyTexts<"Group"> = {
  GroupChoiceNeeded: {
    title: "Kies de groep waarin je wilt publiceren",
    why: (p) =>
      p.groups.length === 0
        ? "GitLab noemt geen groep waarin dit token mag publiceren."
        : `Het token mag publiceren in ${amount(p.groups.length, "groep", "groepen")}: ${some(p.groups, "nl")}.`,
    steps: (p) => [
      {
        text:
          p.groups.length === 0
            ? "Als je de groep weet, noem die dan met --group; check laat zien wat het token daar mag"
            : "Kies er een en noem die met --group; check laat zien wat het token daar mag",
        command: `pages-publisher check --group ${argument(p.groups[0] ?? "your-group")}`,
        page: null
      }
    ]
  },
  GroupDeletionScheduled: {
    title: "Deze groep wordt binnenkort verwijderd",
    why: (p) => `${p.group} is gemarkeerd voor verwijdering (${day(p.on, "nl")}) en neemt geen nieuwe apps aan.`,
    steps: (p) => [
      openSettings(p.host, p.group),
      { text: "Herstel de groep onder “Advanced”; of maak een token in een andere groep, om daar te publiceren" }
    ]
  },
  GroupForbidsProjectCreation: {
    title: "Dit token mag in de groep geen nieuwe apps maken",
    why: (p) =>
      `In ${p.group} ${whoMay.get(p.level) ?? "weigerde GitLab een nieuw project"}, ` +
      `en dit token heeft de rol ${roleName(p.role)}.`,
    steps: (p) => [
      openSettings(p.host, p.group),
      {
        text: `Laat onder “Permissions and group features” ${p.role >= neededRole ? "Maintainers" : "Developers"} projecten maken en sla dat op`
      },
      {
        text: "Of maak zelf een leeg project voor de app; wie daarin publiceert, zet er één keer --adopt bij",
        page: "Of maak zelf een leeg project voor de app; wie daarin publiceert, neemt het één keer over"
      }
    ]
  },
  GroupNotFound: {
    title: "GitLab laat deze groep niet aan het token zien",
    why: (p) =>
      `${answered(p.evidence)} op ${shown(p.group)}, zoals bij elke groep die niet bestaat of die verborgen, verhuisd of verwijderd is.`,
    steps: (p) => [
      {
        text: "Open de groep in je browser en vergelijk het pad letter voor letter met wat je opgaf",
        url: groupPage(p.host, p.group)
      },
      {
        text: "Gaat de pagina bij jou open, dan is het token van een andere groep: kijk van welke, of gebruik het token van deze groep",
        command: "pages-publisher check",
        page: "Gaat de pagina bij jou open, dan is het token van een andere groep: gebruik het token van deze groep"
      },
      {
        text: "Gaat de pagina niet open, dan is de groep verhuisd of verwijderd: vraag de Owner naar het nieuwe pad, of om de groep te herstellen"
      }
    ]
  },
  GroupNotOfToken: {
    title: "Dit token hoort bij een andere groep",
    why: (p) =>
      `Het is een token van ${p.own} en kan nergens buiten die groep bij; ${answered(p.evidence)} op ${shown(p.group)}.`,
    steps: (p) => [
      {
        text: `Wil je in ${p.own} publiceren, laat --group dan weg: het token kent zijn eigen groep`,
        command: "pages-publisher check",
        page: null
      },
      {
        text: `Wil je in ${shown(p.group)} publiceren, gebruik dan een token dat daar is gemaakt; de Owner vindt het onder Settings, Access tokens`,
        url: groupTokensPage(p.host, p.group)
      }
    ]
  },
  GroupOwnHidden: {
    title: "GitLab laat het token zijn eigen groep niet zien",
    why: (p) =>
      `${answered(p.evidence)} op de groep waarin het token is gemaakt, zoals bij een groep die voor dit netwerk gesloten of verwijderd is.`,
    steps: (p) => [
      {
        text: "Kijk in de algemene instellingen van de groep, onder “Permissions and group features”, of “Restrict access by IP address” dit netwerk buitensluit",
        url: p.host
      },
      { text: "Zet het adres van dit netwerk erbij, of publiceer vanaf een netwerk dat er al bij staat" },
      { text: "Is de groep verwijderd, maak dan een token in de groep waar de apps moeten komen" }
    ]
  },
  GroupReadOnly: {
    title: "De groep staat voorlopig op alleen-lezen",
    why: (p) => `${answeredSaying(p.evidence)}: GitLab heeft de groep vanwege het abonnement op alleen-lezen gezet.`,
    steps: (p) => [
      {
        text: "Lees de melding bovenaan de groep: er zijn meer leden of meer gegevens dan het abonnement toestaat",
        url: p.host
      },
      { text: "Haal leden of gegevens weg, of koop plaatsen (seats) of opslag bij" },
      { text: "Publiceer daarna opnieuw" }
    ]
  }
}
