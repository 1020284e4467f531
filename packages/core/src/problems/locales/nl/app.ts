import type { AppNameInvalid } from "../../AppNameInvalid.ts"
import { linked } from "../../linked.ts"
import { projectSettingsPage } from "../../links.ts"
import { cited, day, shown } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { answered, answeredSaying } from "./phrases.ts"

const badName = (p: AppNameInvalid) =>
  ({
    empty: "Er is geen naam opgegeven.",
    reserved: `GitLab houdt de naam “${shown(p.name)}” voor eigen pagina's.`,
    "no-letters": `In “${shown(p.name)}” staat geen letter van a tot z en geen cijfer, en zonder kan een adres niet.`,
    "too-long": "De naam is langer dan 255 tekens."
  })[p.reason]

export const app: FamilyTexts<"App"> = {
  AppArchived: {
    title: "Deze app is gearchiveerd",
    why: (p) => `Het project van ${shown(p.app)} is gearchiveerd, en in zo'n project kun je alleen lezen.`,
    steps: (p) => [
      {
        text: "Open de algemene instellingen van het project; alleen een Owner kan het uit het archief halen",
        url: projectSettingsPage(p.projectUrl)
      },
      { text: "Kies onder “Advanced” voor Unarchive; of publiceer onder een andere naam" }
    ]
  },
  AppDeletionScheduled: {
    title: "Deze app wordt binnenkort verwijderd",
    why: (p) =>
      `Het project van ${shown(p.app)} is gemarkeerd om verwijderd te worden (${day(p.on, "nl")}) en neemt geen nieuwe versies aan.`,
    steps: (p) => [
      {
        text: "Open de algemene instellingen van het project; alleen een Owner kan het herstellen",
        url: projectSettingsPage(p.projectUrl)
      },
      { text: "Herstel het project onder “Advanced”; of publiceer onder een andere naam" }
    ]
  },
  AppLimitReached: {
    title: "Er kunnen voorlopig geen nieuwe apps bij",
    why: (p) => `${answeredSaying(p.evidence)}: voor ${p.group} is de grens aan nieuwe projecten bereikt.`,
    steps: () => [
      { text: "Probeer het morgen opnieuw: op GitLab.com bijvoorbeeld mag een account 200 projecten per dag maken" },
      {
        text: "Mag het account zelf geen projecten meer bij, vraag een beheerder van je GitLab dan om een hogere grens"
      },
      { text: "Nieuwe versies van apps die er al zijn, kun je intussen gewoon publiceren" }
    ]
  },
  AppNameInvalid: {
    title: "Zo kan een app niet heten",
    why: badName,
    steps: () => [{ text: "Kies een korte naam met letters van a tot z, zoals lunchkaart, en geef die op met --app" }]
  },
  AppNameTaken: {
    title: "Die naam is van een ander project",
    why: (p) =>
      `In ${p.group} is er een project ${shown(p.app)} zonder het topic pages-publisher; dit programma heeft het dus niet gemaakt.`,
    steps: (p) => [
      { text: `Kies een andere naam voor je app, zoals ${shown(p.app)}-2` },
      linked(
        "Bedoel je precies dit project, bekijk het dan en publiceer met --adopt: de bestanden onder public/ en de .gitlab-ci.yml worden vervangen",
        p.projectUrl
      )
    ]
  },
  AppRefused: {
    title: "GitLab neemt deze app niet aan",
    why: (p) =>
      `Over ${p.group}/${shown(p.app)}: ${answered(p.evidence)}, ${p.reasons.length === 0 ? "zonder reden te noemen" : `met als reden ${cited(p.reasons.join("; "))}`}.`,
    steps: () => [
      { text: "Gaat de reden over de naam of het pad, publiceer dan onder een andere naam met --app" },
      { text: "Gaat het over visibility of runners, vraag het dan een Owner van de groep: de groep bepaalt dat" }
    ]
  }
}
