import { projectCiSettingsPage, projectPagesPage, projectPipelinesPage } from "../../links.ts"
import { cited, hostName, number, shown, size } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { answeredSaying, openProjectSettings } from "./phrases.ts"

export const pages: FamilyTexts<"Pages"> = {
  PagesAccessRefused: {
    title: "GitLab staat niet toe dat iedereen deze site kan openen",
    why: (p) => `${answeredSaying(p.evidence)}: de groep of heel GitLab staat geen openbare Pages-sites toe.`,
    steps: () => [
      {
        text: "Sta in de algemene instellingen van de groep, onder “Permissions and group features”, openbare Pages-sites toe; publiceer daarna opnieuw"
      },
      {
        text: "Of publiceer met --access members: dan kunnen alleen leden van het project de site openen",
        page: "Of kies dat alleen je team de site mag openen, en publiceer opnieuw"
      }
    ]
  },
  PagesArtifactMissing: {
    title: "De job van de pipeline droeg geen site over",
    why: (p) => `De job slaagde, maar in wat hij overdroeg vond GitLab geen site: ${cited(p.said)}.`,
    steps: (p) => [
      { text: "Publiceer opnieuw: dat zet de .gitlab-ci.yml van pages-publisher terug" },
      {
        text: "Open de CI/CD-instellingen van het project; Maintainers en Owners zien die pagina",
        url: projectCiSettingsPage(p.projectUrl)
      },
      {
        text: "Staat onder “General pipelines” een ander bestand ingevuld, laat de job pages daarin dan de map public als artifact overdragen"
      }
    ]
  },
  PagesConfigConflict: {
    title: "Het pipelinebestand noemt twee keer welke map online moet",
    why: (p) => `De laatste stap van de pipeline, pages:deploy, is mislukt: ${cited(p.said)}.`,
    steps: (p) => [
      { text: "Publiceer opnieuw: dat zet de .gitlab-ci.yml van pages-publisher terug" },
      {
        text: "Open de CI/CD-instellingen van het project; Maintainers en Owners zien die pagina",
        url: projectCiSettingsPage(p.projectUrl)
      },
      { text: "Staat onder “General pipelines” een ander bestand ingevuld, haal daar dan publish of pages.publish uit" }
    ]
  },
  PagesDeployFailed: {
    title: "GitLab kon de site niet online zetten",
    why: (p) =>
      p.said === ""
        ? "De job ging goed, maar daarna liet GitLab geen nieuwe deployment zien."
        : `De laatste stap van de pipeline, pages:deploy, is mislukt: ${cited(p.said)}.`,
    steps: (p) => [
      { text: "Publiceer opnieuw: er wordt niets verstuurd, en GitLab herhaalt deze stap" },
      {
        text: "Mislukt het weer, laat deze woorden dan aan de beheerder van je GitLab zien",
        url: projectPipelinesPage(p.projectUrl)
      }
    ]
  },
  PagesDisabled: {
    title: "GitLab Pages staat uit voor deze app",
    why: (p) => `GitLab laat voor ${p.projectUrl} geen Pages zien: het staat uit voor dit project.`,
    steps: (p) => [
      openProjectSettings(p.projectUrl),
      {
        text: "Zet onder “Visibility, project features, permissions” Pages aan, sla dat op en publiceer opnieuw"
      },
      {
        text: `Staat Pages daar niet bij, vraag de beheerder van ${hostName(p.host)} dan om GitLab Pages aan te zetten`
      }
    ]
  },
  PagesNotDeployed: {
    title: "GitLab Pages heeft de nieuwe versie niet opgepakt",
    why: () => "De job ging goed, maar daarna liet GitLab geen nieuwe deployment zien.",
    steps: (p) => [
      { text: "Kijk of Pages de nieuwe versie intussen wel laat zien", url: projectPagesPage(p.projectUrl) },
      {
        text: "Kijk in de Admin area, onder Monitoring, Background jobs, of er jobs wachten in de wachtrij pages, en of GitLab Pages draait"
      },
      { text: "Publiceer daarna opnieuw: er wordt niets verstuurd, en GitLab herhaalt deze stap" }
    ]
  },
  PagesNotInstalled: {
    title: "Deze GitLab heeft geen GitLab Pages",
    why: (p) =>
      `Pages staat aan voor ${p.projectUrl}, en toch laat GitLab het daar niet zien: op heel ${hostName(p.host)} staat het uit.`,
    steps: () => [
      {
        text: "Geef in gitlab.rb bij pages_external_url een adres voor de sites op en voer gitlab-ctl reconfigure uit"
      },
      { text: "Publiceer daarna opnieuw: wat GitLab al heeft, wordt niet nog eens verstuurd" }
    ]
  },
  PagesStorageFailed: {
    title: "De bestanden kwamen niet heel aan in de opslag van GitLab",
    why: (p) => `De laatste stap van de pipeline, pages:deploy, is mislukt: ${cited(p.said)}.`,
    steps: (p) => [
      { text: "Publiceer opnieuw: er wordt niets verstuurd, en de job draagt de bestanden nog eens over" },
      {
        text: "Mislukt het weer, laat deze woorden dan aan de beheerder van je GitLab zien: ze gaan over de opslag van artifacts",
        url: projectPipelinesPage(p.projectUrl)
      }
    ]
  },
  PagesSuperseded: {
    title: "Iemand publiceerde intussen een nieuwere versie",
    why: (p) =>
      `Terwijl deze versie van ${shown(p.app)} onderweg was, is die ingehaald door een andere, die al online staat of zo meteen online komt.`,
    steps: (p) => [
      { text: "Kijk wat er is gepubliceerd, en door wie", url: p.projectUrl },
      { text: "Moet jouw versie online staan, publiceer dan opnieuw" }
    ]
  },
  PagesTooLarge: {
    title: "GitLab zette de site niet online: die is te groot",
    why: (p) =>
      `${p.bytes === null ? "GitLab" : `De site is ${size(p.bytes, "nl")} groot, en GitLab`} zei ${cited(p.said)}.`,
    steps: (p) => [
      {
        text: "Verhoog in de Admin area, onder Settings, Preferences, Pages, de “Maximum size of pages” en start de pipeline opnieuw",
        url: projectPipelinesPage(p.projectUrl)
      },
      { text: "Of maak de site kleiner, te beginnen met video's en foto's, en publiceer opnieuw" }
    ]
  },
  PagesTooManyEntries: {
    title: "GitLab zette de site niet online: te veel bestanden",
    why: (p) =>
      p.entries === null || p.limit === null
        ? `GitLab zei ${cited(p.said)}.`
        : `De site heeft ${number(p.entries, "nl")} bestanden en mappen, en GitLab neemt er hoogstens ${number(p.limit, "nl")} aan.`,
    steps: (p) => [
      {
        text: "Verhoog de grens pages_file_entries van deze GitLab en start de pipeline opnieuw",
        url: projectPipelinesPage(p.projectUrl)
      },
      { text: "Of publiceer minder bestanden: laat source maps en dergelijke weg, of splits de app in tweeën" }
    ]
  }
}
