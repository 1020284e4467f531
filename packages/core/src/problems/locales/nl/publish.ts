import { neededRole, roleName } from "../../../model/Role.ts"
import { projectLockedFilesPage, projectRepositorySettingsPage } from "../../links.ts"
import { amount, hostName, shown, size } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { answered, answeredSaying, publishAgain, requestOf } from "./phrases.ts"

export const publish: FamilyTexts<"Publish"> = {
  PublishAuthorRule: {
    title: "Een push rule weigert het account van het token als auteur",
    why: (p) => `${answeredSaying(p.evidence)}, en elke versie wordt gecommit door het account van het token.`,
    steps: (p) => [
      {
        text: "Open de repository-instellingen van het project en lees “Push rules”; Maintainers en Owners zien die pagina",
        url: projectRepositorySettingsPage(p.projectUrl)
      },
      {
        text: `Laat de regel het e-mailadres van het account van het token toestaan; het eindigt op @noreply.${hostName(p.projectUrl)}`
      },
      {
        text: "Vernieuw dit token voordat het verloopt, in plaats van een ander te maken: een nieuw token heeft een nieuw adres"
      }
    ]
  },
  PublishBusy: {
    title: "GitLab is nog bezig met een andere wijziging van deze app",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: () => [{ text: "Publiceer over een minuut opnieuw: wat GitLab al heeft, wordt niet nog eens verstuurd" }]
  },
  PublishConflict: {
    title: "Anderen blijven in dezelfde app publiceren",
    why: (p) =>
      `${amount(p.tries, "keer", "keer")} stond deze versie van ${shown(p.app)} klaar, en steeds was een andere eerder.`,
    steps: (p) => [{ text: "Kijk wie er publiceert en wacht tot diegene klaar is", url: p.projectUrl }, publishAgain]
  },
  PublishFileNameRule: {
    title: "Een push rule weigert een bestand vanwege de naam",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      { text: "Geef het bestand een andere naam of haal het uit de map, en publiceer opnieuw" },
      {
        text: "Of vraag een Owner van de groep om het bij “Push rules” in de repository-instellingen toe te laten",
        url: projectRepositorySettingsPage(p.projectUrl)
      }
    ]
  },
  PublishFileSizeRule: {
    title: "Een push rule weigert een bestand vanwege de grootte",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      { text: "Maak het bestand kleiner of haal het uit de map, en publiceer opnieuw" },
      {
        text: "Of vraag een Owner van de groep om “Maximum file size” te verhogen, bij “Push rules” in de repository-instellingen",
        url: projectRepositorySettingsPage(p.projectUrl)
      }
    ]
  },
  PublishIncomplete: {
    title: "Delen van deze versie zijn nog niet aangekomen",
    why: (p) =>
      `Het versturen van ${shown(p.app)} is afgebroken, en de job houdt een onvolledige versie bij bezoekers weg.`,
    steps: (p) => [
      publishAgain,
      { text: "Is iemand anders nu aan het publiceren, wacht dan tot diegene klaar is", url: p.projectUrl }
    ]
  },
  PublishMessageRule: {
    title: "Een push rule vraagt om een ander commitbericht",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      { text: "Publiceer opnieuw met een bericht dat de regel aanneemt: zet er --message en de tekst bij", page: null },
      {
        text: "Of vraag een Owner van de groep om “Push rules” in de repository-instellingen te veranderen",
        page: "Vraag een Owner van de groep om “Push rules” in de repository-instellingen te veranderen",
        url: projectRepositorySettingsPage(p.projectUrl)
      }
    ]
  },
  PublishNamespaceFull: {
    title: "De opslag van de groep in GitLab is vol",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      {
        text: "Kijk in de bovenste groep, onder Settings, Usage quotas, Storage, wat de ruimte inneemt; alleen een Owner van die groep ziet die pagina",
        url: p.projectUrl
      },
      { text: "Haal weg wat niemand nodig heeft, of koop opslag bij" },
      publishAgain
    ]
  },
  PublishOutcomeUnknown: {
    title: "Het is nog niet bekend of de nieuwe versie is aangekomen",
    why: () =>
      "De versie is verstuurd, maar het antwoord van GitLab ging verloren, en GitLab was daarna niet te bereiken.",
    steps: (p) => [
      {
        text: "Publiceer opnieuw: er wordt eerst gekeken of de versie er al is, dus die komt er nooit twee keer te staan"
      },
      { text: "Of bekijk zelf de nieuwste commit van het project", url: p.projectUrl }
    ]
  },
  PublishPathInvalid: {
    title: "Git neemt de naam van een bestand niet aan",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: () => [
      {
        text: "Geef dat bestand of de map waar het in staat een gewone naam zonder punt vooraan, en publiceer opnieuw"
      },
      { text: "Of haal het uit de map" }
    ]
  },
  PublishPathLocked: {
    title: "Iemand heeft een bestand van deze app op slot gezet",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      {
        text: "Open de vergrendelde bestanden van het project; wie het bestand op slot zette, een Maintainer of een Owner kan het ontgrendelen",
        url: projectLockedFilesPage(p.projectUrl)
      },
      publishAgain
    ]
  },
  PublishPayloadTooLarge: {
    title: "GitLab neemt niet zo veel in één keer aan",
    why: (p) => `${answered(p.evidence)} op een verzoek van ${size(p.bytes, "nl")}.`,
    steps: () => [
      { text: "Laat GitLab, en de webserver ervoor, grotere verzoeken aannemen" },
      { text: "Of maak de grootste bestanden kleiner, te beginnen met video's en foto's, en publiceer opnieuw" }
    ]
  },
  PublishPushForbidden: {
    title: "Dit token mag niet naar de hoofdbranch van de app schrijven",
    why: (p) => `${answeredSaying(p.evidence)}; het gaat om de branch ${shown(p.branch)}.`,
    steps: (p) => [
      {
        text: "Open de repository-instellingen van het project; Maintainers en Owners zien die pagina",
        url: projectRepositorySettingsPage(p.projectUrl)
      },
      { text: `Laat onder “Protected branches” Maintainers pushen naar ${shown(p.branch)}` },
      { text: `Of maak voor de groep een token met de rol ${roleName(neededRole)} en publiceer daarmee` }
    ]
  },
  PublishPushRule: {
    title: "Een regel in GitLab hield de nieuwe versie tegen",
    why: (p) => `${answeredSaying(p.evidence)}: dat is de tekst van een push rule of hook.`,
    steps: (p) => [
      {
        text: "Open de repository-instellingen van het project en lees “Push rules”; Maintainers en Owners zien die pagina",
        url: projectRepositorySettingsPage(p.projectUrl)
      },
      { text: "Verander de regel waar deze woorden vandaan komen, of laat die het account van het token toestaan" },
      { text: "Is er zo'n regel niet, dan is het een hook van heel GitLab: vraag het de beheerder" }
    ]
  },
  PublishReadOnly: {
    title: "Deze GitLab neemt voorlopig geen wijzigingen aan",
    why: (p) => `${answeredSaying(p.evidence)}: lezen kan, schrijven niet.`,
    steps: (p) => [
      {
        text: "Kijk in de Admin area, onder Settings, General, of de onderhoudsmodus aan staat; een secundaire Geo-site is altijd alleen-lezen",
        url: p.host
      },
      { text: "Publiceer na het onderhoud opnieuw: wat GitLab al heeft, wordt niet nog eens verstuurd" }
    ]
  },
  PublishRefused: {
    title: "GitLab nam de nieuwe versie niet aan",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      { text: "Bekijk het project: bovenaan staat misschien een melding die meer zegt", url: p.projectUrl },
      { text: "Publiceer opnieuw: er wordt dan eerst gekeken wat er nu staat" },
      { text: `Gebeurt het weer, laat deze woorden dan aan de beheerder van je GitLab zien${requestOf(p.evidence)}` }
    ]
  },
  PublishRepositoryFull: {
    title: "Het project van de app is vol",
    why: (p) => `${answeredSaying(p.evidence)}: de repository heeft de grootte bereikt die GitLab toestaat.`,
    steps: (p) => [
      { text: "Publiceer onder een andere naam: een nieuw project begint leeg" },
      {
        text: "Of kijk in het project wat de ruimte inneemt, en haal dat weg of vraag om een hogere grens",
        url: p.projectUrl
      }
    ]
  },
  PublishSecretFound: {
    title: "GitLab vond een geheim in een bestand van deze site",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: () => [
      {
        text: "Haal het geheim uit het bestand dat GitLab noemt, en publiceer opnieuw: wie een site opent, kan alle bestanden ervan lezen"
      },
      { text: "Heeft het ooit online of in Git gestaan, trek het dan in waar het is gemaakt" }
    ]
  }
}
