import { neededRole, roleName } from "../../../model/Role.ts"
import { projectRepositorySettingsPage } from "../../links.ts"
import { amount, hostName, shown, size } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { answered, answeredSaying, publishAgain, requestOf } from "./phrases.ts"

export const publish: FamilyTexts<"Publish"> = {
  PublishConflict: {
    title: "Anderen publiceren steeds in dezelfde app",
    why: (p) =>
      `${amount(p.tries, "keer", "keer")} stond deze versie klaar om op ${shown(p.app)} te komen, en steeds was een andere haar voor.`,
    steps: (p) => [{ text: "Kijk wie er publiceert en wacht tot diegene klaar is", url: p.projectUrl }, publishAgain]
  },
  PublishOutcomeUnknown: {
    title: "Het is nog niet bekend of de nieuwe versie is aangekomen",
    why: () =>
      "De versie is verstuurd, maar het antwoord van GitLab raakte kwijt, en GitLab was daarna niet te bereiken.",
    steps: (p) => [
      {
        text: "Publiceer opnieuw: er wordt eerst gekeken of de versie er al is, dus die komt er nooit twee keer te staan"
      },
      { text: "Of bekijk zelf de nieuwste commit van het project", url: p.projectUrl }
    ]
  },
  PublishPayloadTooLarge: {
    title: "Deze versie is te groot om in één keer aan GitLab te geven",
    why: (p) => `${answered(p.evidence)} op een verzoek van ${size(p.bytes, "nl")}.`,
    steps: () => [
      { text: "Verhoog het grootste verzoek dat GitLab en de webserver ervoor aannemen" },
      { text: "Of publiceer vanaf de opdrachtregel via Git, dat minder ruimte vraagt: zet er --via git bij" }
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
      {
        text: `Laat de regel het e-mailadres van het account van het token toe; het eindigt op @noreply.${hostName(p.projectUrl)}`
      },
      { text: "Zijn er geen push rules, dan is het een hook van heel GitLab: vraag de beheerder" }
    ]
  },
  PublishRefused: {
    title: "GitLab nam de nieuwe versie niet aan",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      { text: "Bekijk het project: bovenaan staat misschien meer, zoals alleen-lezen of onderhoud", url: p.projectUrl },
      { text: "Publiceer opnieuw: er wordt dan een nieuw plan gemaakt van wat er staat" },
      { text: `Blijft het zo, laat deze woorden dan aan de beheerder van je GitLab zien${requestOf(p.evidence)}` }
    ]
  },
  PublishRepositoryFull: {
    title: "Het project van de app is vol",
    why: (p) => `${answeredSaying(p.evidence)}: de repository is zo groot als GitLab toestaat.`,
    steps: (p) => [
      { text: "Publiceer onder een andere naam: een nieuw project begint leeg" },
      {
        text: "Of kijk in het project wat de ruimte inneemt, en haal dat weg of vraag om een hogere grens",
        url: p.projectUrl
      }
    ]
  }
}
