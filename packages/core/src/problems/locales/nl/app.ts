import type { AppNameInvalid } from "../../AppNameInvalid.ts"
import { linked } from "../../linked.ts"
import { projectSettingsPage } from "../../links.ts"
import { argument, cited, day, shown, some } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { answered, answeredSaying } from "./phrases.ts"

const badName = (p: AppNameInvalid) =>
  ({
    empty: "Er is geen naam opgegeven.",
    reserved: `GitLab houdt de naam “${shown(p.name)}” vrij voor eigen pagina's.`,
    "no-letters": `“${shown(p.name)}” heeft geen letters van a tot z en geen cijfers, en dan is er geen adres van te maken.`,
    "too-long": "De naam is langer dan 255 tekens."
  })[p.reason]

export const app: FamilyTexts<"App"> = {
  AppArchived: {
    title: "Deze app is gearchiveerd",
    why: (p) => `Het project van ${shown(p.app)} is gearchiveerd, en zo'n project kun je alleen bekijken.`,
    steps: (p) => [
      {
        text: "Open de algemene instellingen van het project; alleen een Owner kan het uit het archief halen",
        url: projectSettingsPage(p.projectUrl)
      },
      {
        text: "Haal het project onder “Advanced” uit het archief; of laat het zo en publiceer de app onder een andere naam"
      }
    ]
  },
  AppBeingDeleted: {
    title: "De oude app met deze naam wordt nog verwijderd",
    why: (p) => `${answeredSaying(p.evidence)}; het gaat om ${p.group}/${shown(p.app)}.`,
    steps: () => [
      { text: "Publiceer over een paar minuten opnieuw, als GitLab ermee klaar is" },
      { text: "Of publiceer onder een andere naam met --app", page: "Of publiceer onder een andere naam" }
    ]
  },
  AppDeletionScheduled: {
    title: "Deze app wordt binnenkort verwijderd",
    why: (p) =>
      `Het project van ${shown(p.app)} is gemarkeerd voor verwijdering (${day(p.on, "nl")}) en neemt geen nieuwe versies aan.`,
    steps: (p) => [
      {
        text: "Open de algemene instellingen van het project; alleen een Owner kan het herstellen",
        url: projectSettingsPage(p.projectUrl)
      },
      { text: "Herstel het project onder “Advanced”; of laat het zo en publiceer de app onder een andere naam" }
    ]
  },
  AppForeign: {
    title: "Dit project is geen app van pages-publisher",
    why: (p) =>
      `Het project ${shown(p.app)} heeft niet het topic pages-publisher, dat de apps van dit programma kenmerkt.`,
    steps: (p) => [
      {
        text: "Bekijk de namen van de apps in de groep",
        command: "pages-publisher apps list",
        page: "Bekijk de apps van je groep in de lijst op deze pagina"
      },
      {
        text: "Bedoel je precies dit project, bekijk het dan eerst en publiceer er één keer in met --adopt: de bestanden onder public/ en de .gitlab-ci.yml worden dan vervangen",
        url: p.projectUrl,
        page: "Bedoel je precies dit project, bekijk het dan eerst; publiceer onder die naam, dan vraagt deze pagina of je het wilt overnemen"
      }
    ]
  },
  AppGone: {
    title: "Het project van de app is er niet meer",
    why: (p) => `Zojuist liet GitLab ${p.projectUrl} nog zien, maar nu niet meer: ${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      { text: "Open het project in je browser: misschien is het intussen verhuisd of verwijderd", url: p.projectUrl },
      { text: "Publiceer opnieuw: is er geen project meer, dan wordt er een nieuw gemaakt" }
    ]
  },
  AppLimitReached: {
    title: "Het account van het token zit aan zijn limiet voor projecten",
    why: (p) => `${answeredSaying(p.evidence)}; een nieuwe app in ${p.group} zou er een te veel zijn.`,
    steps: () => [
      {
        text: "Open in de Admin area, onder Users, het account achter het token en verhoog de “Projects limit”"
      },
      {
        text: "Publiceer tot die tijd nieuwe versies van apps die er al zijn, of verwijder een app die niemand gebruikt"
      }
    ]
  },
  AppNameInvalid: {
    title: "Zo kan een app niet heten",
    why: badName,
    steps: () => [
      {
        text: "Kies een korte naam met letters van a tot z, zoals lunchkaart, en geef die op met --app",
        page: "Kies een korte naam met letters van a tot z, zoals lunchkaart"
      }
    ]
  },
  AppNameRefused: {
    title: "GitLab neemt de naam van deze app niet aan",
    why: (p) => `Over ${p.group}/${shown(p.app)} zei GitLab ${cited(p.reasons.join("; "))}.`,
    steps: () => [
      {
        text: "Kies een korte naam met letters van a tot z, zoals lunchkaart, en geef die op met --app",
        page: "Kies een korte naam met letters van a tot z, zoals lunchkaart"
      }
    ]
  },
  AppNameTaken: {
    title: "Die naam is van een ander project",
    why: (p) =>
      `In ${p.group} staat al een project ${shown(p.app)}, zonder het topic pages-publisher dat de apps van dit programma kenmerkt.`,
    steps: (p) => [
      {
        text: `Kies een andere naam voor je app, zoals ${shown(p.app)}-2, en geef die op met --app`,
        page: `Kies een andere naam voor je app, zoals ${shown(p.app)}-2`
      },
      {
        ...linked(
          "Bedoel je precies dit project, bekijk het dan en publiceer met --adopt: de bestanden onder public/ en de .gitlab-ci.yml worden dan vervangen",
          p.projectUrl
        ),
        page:
          p.projectUrl === null
            ? null
            : "Bedoel je precies dit project, bekijk het dan eerst; daarna kun je het hier overnemen"
      }
    ]
  },
  AppNeverPublished: {
    title: "In deze app is nog niets gepubliceerd",
    why: (p) => `Het project van ${shown(p.app)} is er wel, maar op de branch staat nog geen volledige versie.`,
    steps: (p) => [
      {
        text: "Publiceer een eerste versie: geef publish de map, en de naam van de app met --app",
        page: "Publiceer een eerste versie: sleep de map naar deze pagina en kies deze app"
      },
      {
        text: "Had je wel versies verwacht, bekijk dan het project: de bestanden staan misschien op een andere branch",
        url: p.projectUrl
      }
    ]
  },
  AppNoEarlierVersion: {
    title: "Er is geen eerdere versie om naar terug te gaan",
    why: (p) => `Versie ${p.version} is de enige volledige versie van ${shown(p.app)}.`,
    steps: (p) => [
      {
        text: "Bekijk wat er gepubliceerd is, en door wie",
        command: `pages-publisher versions ${argument(p.app)}`,
        page: "Bekijk in de lijst met versies wat er gepubliceerd is, en door wie"
      },
      { text: "Publiceer de map die bezoekers moeten zien" }
    ]
  },
  AppNotFound: {
    title: "In de groep staat geen app met deze naam",
    why: (p) =>
      `GitLab laat het token geen project ${shown(p.app)} zien in ${shown(p.group)}${p.near.length === 0 ? "" : `; wel ${some(p.near, "nl")}`}.`,
    steps: () => [
      {
        text: "Bekijk de namen van de apps in de groep",
        command: "pages-publisher apps list",
        page: "Bekijk de apps van je groep in de lijst op deze pagina"
      },
      {
        text: "Staat de app in een andere groep of in een subgroep, geef die dan op met --group",
        page: "Staat de app in een andere groep, log dan uit en log in met een token van die groep"
      }
    ]
  },
  AppRefused: {
    title: "GitLab neemt deze app niet aan",
    why: (p) =>
      `${answered(p.evidence)}, ${p.reasons.length === 0 ? "zonder een reden te noemen" : `met als reden ${cited(p.reasons.join("; "))}`}; het gaat om ${p.group}/${shown(p.app)}.`,
    steps: () => [
      {
        text: "Gaat de reden over de naam of het pad, publiceer dan onder een andere naam met --app",
        page: "Gaat de reden over de naam of het pad, publiceer dan onder een andere naam"
      },
      {
        text: "Gaat het over visibility of runners, vraag dan een Owner van de groep om hulp: de instellingen van de groep bepalen dat"
      }
    ]
  },
  AppTitleTaken: {
    title: "Een ander project in de groep heeft dezelfde titel",
    why: (p) => `In ${p.group} is er al een project met de titel ${cited(p.app)}; alleen het adres is anders.`,
    steps: () => [
      { text: "Kies een andere naam voor je app, en geef die op met --app", page: "Kies een andere naam voor je app" },
      { text: "Of verander de “Project name” van het andere project in de algemene instellingen" }
    ]
  },
  AppVersionIncomplete: {
    title: "Deze versie is nooit volledig aangekomen",
    why: (p) =>
      `Van versie ${p.version} van ${shown(p.app)} ontbreken bestanden, of er staan bestanden van een andere versie tussen; bezoekers hebben haar nooit gezien.`,
    steps: (p) => [
      {
        text: "Bekijk welke versies volledig zijn",
        command: `pages-publisher versions ${argument(p.app)}`,
        page: "Bekijk in de lijst met versies welke volledig zijn"
      },
      { text: "Ga terug naar een daarvan; of publiceer de map opnieuw waar deze versie van gemaakt was" }
    ]
  },
  AppVersionNotFound: {
    title: "De app heeft geen versie met dit nummer",
    why: (p) => `In de geschiedenis van ${shown(p.app)} is geen versie ${p.version}; de nieuwste is ${p.newest}.`,
    steps: (p) => [
      {
        text: "Bekijk de nummers van de versies",
        command: `pages-publisher versions ${argument(p.app)}`,
        page: "Bekijk de nummers in de lijst met versies"
      },
      { text: "Geef het nummer van een daarvan op", page: "Ga terug naar een daarvan" }
    ]
  },
  AppVisibilityRefused: {
    title: "Deze GitLab staat geen privéprojecten toe",
    why: (p) => `Over een nieuw privéproject in ${p.group} zei GitLab ${cited(p.reasons.join("; "))}.`,
    steps: (p) => [
      {
        text: "Haal in de Admin area, onder Settings, General, “Visibility and access controls”, Private weg uit “Restricted visibility levels”",
        url: p.host
      },
      {
        text: "Of maak zelf een leeg project voor de app; wie daarin publiceert, zet er één keer --adopt bij",
        page: "Of maak zelf een leeg project voor de app; wie daarin publiceert, neemt het één keer over"
      }
    ]
  }
}
