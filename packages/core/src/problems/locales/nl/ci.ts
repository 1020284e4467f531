import {
  groupSettingsPage,
  projectCiSettingsPage,
  projectEnvironmentsPage,
  projectPipelinesPage,
  projectRepositorySettingsPage,
  usageQuotasPage
} from "../../links.ts"
import { amount, cited, shown, span } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { ciRunners } from "./ciRunners.ts"
import { answeredSaying, openProjectSettings, publishAgain, requestOf } from "./phrases.ts"

const last = (log: ReadonlyArray<string>) => log.findLast((line) => shown(line) !== "")

export const ci: FamilyTexts<"Ci"> = {
  ...ciRunners,
  CiArtifactTooLarge: {
    title: "De site is groter dan een job mag overdragen",
    why: () => "Volgens het log van de job antwoordde GitLab met 413 toen de job de site wilde overdragen.",
    steps: (p) => [
      {
        text: "Verhoog in de Admin area, onder Settings, CI/CD, de “Maximum artifacts size” en start de job opnieuw",
        url: p.jobUrl
      },
      { text: "Of maak de site kleiner, te beginnen met video's en foto's, en publiceer opnieuw" }
    ]
  },
  CiBlocked: {
    title: "De pipeline wacht tot iemand hem start",
    why: (p) => `De status is “${shown(p.status)}”: een job daarin start alleen met de hand of op een vaste tijd.`,
    steps: (p) => [
      { text: "Open de pipeline en start de job die wacht", url: p.pipelineUrl },
      {
        text: "Moet het voortaan vanzelf gaan, haal dan “when: manual” of “when: delayed” uit .gitlab-ci.yml"
      }
    ]
  },
  CiCanceled: {
    title: "De pipeline is afgebroken",
    why: () => "Iemand, of een regel van GitLab, heeft de pipeline gestopt voordat de site online stond.",
    steps: (p) => [
      { text: "Kijk wie dat deed en start de pipeline daar opnieuw", url: p.pipelineUrl },
      { text: "Of publiceer opnieuw: er wordt niets verstuurd, en de pipeline begint opnieuw" }
    ]
  },
  CiConfigInvalid: {
    title: "Er staat een fout in de .gitlab-ci.yml van de app",
    why: (p) =>
      p.said === ""
        ? "De pipeline eindigde zonder ook maar één job, en GitLab zei niet waarom."
        : `GitLab kon het bestand niet lezen en zei ${cited(p.said)}.`,
    steps: (p) => [
      { text: "Open de pipeline om de hele melding te zien", url: p.pipelineUrl },
      { text: "Publiceer opnieuw: dat zet de .gitlab-ci.yml van pages-publisher terug" },
      { text: "Gaat de melding over een ander bestand, verbeter dat dan in GitLab" }
    ]
  },
  CiConfigMissing: {
    title: "GitLab vindt geen pipelinebestand voor deze app",
    why: (p) =>
      `${answeredSaying(p.evidence)}: op de plek waar het project zijn CI/CD-configuratie zoekt, staat niets.`,
    steps: (p) => [
      {
        text: "Open de CI/CD-instellingen van het project; Maintainers en Owners zien die pagina",
        url: projectCiSettingsPage(p.projectUrl)
      },
      { text: "Maak onder “General pipelines” het veld “CI/CD configuration file” leeg en sla dat op" },
      { text: "Publiceer opnieuw: dat zet de .gitlab-ci.yml van pages-publisher terug" }
    ]
  },
  CiDisabled: {
    title: "CI/CD staat uit voor deze app",
    why: () => "GitLab zet een site online met een pipeline, en in dit project draait er geen.",
    steps: (p) => [
      openProjectSettings(p.projectUrl),
      { text: "Zet onder “Visibility, project features, permissions” CI/CD aan en sla dat op" },
      publishAgain
    ]
  },
  CiEnvironmentRefused: {
    title: "Een regel over environments houdt de job tegen",
    why: (p) => `GitLab beëindigde de job met ${shown(p.reason)}; de job van pages-publisher noemt geen environment.`,
    steps: (p) => [
      {
        text: "Open de environments van het project en kijk bij welke de job hoort",
        url: projectEnvironmentsPage(p.projectUrl)
      },
      { text: "Geef het account van het token toestemming om daar te deployen, of keur de job goed", url: p.jobUrl },
      { text: "Publiceer opnieuw: dat zet de .gitlab-ci.yml van pages-publisher terug" }
    ]
  },
  CiForbidden: {
    title: "Dit token mag geen pipeline starten voor deze app",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      {
        text: "Open de repository-instellingen van het project; Maintainers en Owners zien die pagina",
        url: projectRepositorySettingsPage(p.projectUrl)
      },
      { text: "Laat onder “Protected branches” Maintainers mergen en pushen" },
      { text: "Publiceer daarna opnieuw" }
    ]
  },
  CiGitLabFailed: {
    title: "Een fout in GitLab beëindigde de job",
    why: (p) => `GitLab geeft als reden ${shown(p.reason)}, en dat heeft niets met je app te maken.`,
    steps: (p) => [
      { text: "Publiceer opnieuw: er wordt niets verstuurd, en de job begint opnieuw" },
      { text: "Gebeurt het weer, laat de job dan aan de beheerder van je GitLab zien", url: p.jobUrl }
    ]
  },
  CiIdentityVerification: {
    title: "GitLab wil weten wie je bent voordat het pipelines draait",
    why: () =>
      "GitLab maakte een pipeline zonder jobs en liet weten dat er eerst een identiteitscontrole nodig is (identity verification).",
    steps: (p) => [
      {
        text: "Log in bij GitLab en volg het verzoek om je account te verifiëren; ook een Owner van de groep doet dat",
        url: p.host
      },
      { text: "Start de pipeline daarna opnieuw, of publiceer opnieuw", url: p.pipelineUrl }
    ]
  },
  CiImagePull: {
    title: "De runner kon de image voor de job niet ophalen",
    why: (p) =>
      `De image is ${shown(p.image)}${p.said === null ? "" : `, en het log van de job zegt ${cited(p.said)}`}.`,
    steps: (p) => [
      {
        text: "Publiceer opnieuw met een image waar je runners bij kunnen: zet er --ci-image en de naam bij",
        page: "Vraag degene die over jullie runners gaat om ze bij die image te laten, en publiceer opnieuw"
      },
      { text: "Gaat het log over een rate limit, wacht dan een uur en start de job opnieuw", url: p.jobUrl }
    ]
  },
  CiIpRestricted: {
    title: "De groep laat de runner vanaf zijn adres niet toe",
    why: (p) =>
      `GitLab beëindigde de job met ip_restriction_failure: ${p.group} is alleen open voor bepaalde IP-adressen, en de runner heeft een ander.`,
    steps: (p) => [
      {
        text: "Open de algemene instellingen van de groep; alleen een Owner van de groep ziet die pagina",
        url: groupSettingsPage(p.host, p.group)
      },
      {
        text: "Zet onder “Permissions and group features” het adres van de runner bij “Restrict access by IP address” en sla dat op"
      },
      { text: "Start de job daarna opnieuw", url: p.jobUrl }
    ]
  },
  CiJobFailed: {
    title: "De job die de site online zet, is mislukt",
    why: (p) =>
      `GitLab geeft als reden ${shown(p.reason)}${last(p.log) === undefined ? "" : `, en het log eindigt met ${cited(last(p.log) ?? "")}`}.`,
    steps: (p) => [
      { text: "Lees het eind van het log van de job", url: p.jobUrl },
      {
        text: "Noemt het een bestand of opdracht, verbeter die dan en publiceer opnieuw; zo niet, start de job dan opnieuw"
      },
      { text: "Mislukt het elke keer, laat het log dan zien aan wie over jullie runners gaat" }
    ]
  },
  CiLogTooLarge: {
    title: "Het log van de job is langer dan GitLab bewaart",
    why: () =>
      "GitLab beëindigde de job met trace_size_exceeded; de job van pages-publisher zet er maar een paar regels in.",
    steps: (p) => [
      { text: "Kijk in het log van de job wat daar zo veel in schrijft, en laat dat minder schrijven", url: p.jobUrl },
      { text: "Publiceer opnieuw: dat zet de .gitlab-ci.yml van pages-publisher terug" }
    ]
  },
  CiNoJob: {
    title: "De pipeline heeft geen job voor de nieuwe versie",
    why: (p) => `${answeredSaying(p.evidence)}: regels in de CI/CD-configuratie van de app houden elke job tegen.`,
    steps: (p) => [
      { text: "Publiceer opnieuw: dat zet de .gitlab-ci.yml van pages-publisher terug" },
      {
        text: "Open de CI/CD-instellingen van het project; Maintainers en Owners zien die pagina",
        url: projectCiSettingsPage(p.projectUrl)
      },
      {
        text: "Staat onder “General pipelines” een ander bestand ingevuld, zet daar dan de job pages in, of maak het veld leeg"
      }
    ]
  },
  CiNoPipeline: {
    title: "GitLab startte geen pipeline voor de nieuwe versie",
    why: (p) => `${span(p.seconds, "nl")} na de commit ${shown(p.sha.slice(0, 8))} was er nog geen pipeline.`,
    steps: (p) => [
      {
        text: "Kijk bij de pipelines: had GitLab het druk, dan is die er intussen misschien wel",
        url: projectPipelinesPage(p.projectUrl)
      },
      { text: "Publiceer opnieuw: is er dan nog geen, dan wordt er een gestart voor de versie die er staat" },
      {
        text: "Start er dan nog geen, kijk bij de CI/CD-instellingen of daar een ander configuratiebestand is ingevuld",
        url: projectCiSettingsPage(p.projectUrl)
      }
    ]
  },
  CiNoRunner: {
    title: "Er is geen runner om het werk te doen",
    why: (p) => `De job wacht al ${span(p.seconds, "nl")}, en geen runner heeft hem opgepakt.`,
    steps: (p) => [
      {
        text: "Open de CI/CD-instellingen van het project en kijk onder “Runners”; Maintainers en Owners zien die pagina",
        url: projectCiSettingsPage(p.projectUrl)
      },
      {
        text: "Zet de runners van de groep of van je GitLab aan; zijn die er niet, vraag de beheerder dan om een runner"
      },
      { text: "Wacht daarna even: zodra een runner de job oppakt, gaat die vanzelf verder", url: p.jobUrl }
    ]
  },
  CiQuota: {
    title: "De compute minutes van de groep zijn op",
    why: (p) => `GitLab beëindigde de job met ci_quota_exceeded: ${p.group} heeft deze maand geen minuten meer.`,
    steps: (p) => [
      {
        text: "Bekijk het verbruik; alleen een Owner van de bovenste groep ziet die pagina",
        url: usageQuotasPage(p.jobUrl, p.group)
      },
      { text: "Koop minuten bij, wacht op de volgende maand, of sluit een eigen runner aan: die kost geen minuten" },
      { text: "Start de job daarna opnieuw", url: p.jobUrl }
    ]
  },
  CiRefused: {
    title: "GitLab start geen pipeline voor deze app",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      {
        text: "Start er zelf een met “New pipeline”: misschien zegt GitLab daar meer",
        url: projectPipelinesPage(p.projectUrl)
      },
      { text: `Lukt dat ook niet, laat deze woorden dan aan de beheerder van je GitLab zien${requestOf(p.evidence)}` }
    ]
  },
  CiSkipped: {
    title: "GitLab sloeg de pipeline van de nieuwe versie over",
    why: () => "De versie staat in GitLab, maar de pipeline heeft de status skipped: die versie kwam dus niet online.",
    steps: (p) => [
      { text: "Publiceer opnieuw: er wordt niets verstuurd, en er start een pipeline voor de versie die er al is" },
      { text: "Wordt die ook overgeslagen, kijk dan in de pipeline waardoor", url: p.pipelineUrl }
    ]
  },
  CiStillRunning: {
    title: "De pipeline is nog niet klaar",
    why: (p) =>
      `Na ${amount(p.minutes, "minuut", "minuten")} is de status “${shown(p.status)}”; de nieuwe versie staat in GitLab, en pages-publisher wacht niet langer.`,
    steps: (p) => [
      { text: "Volg de pipeline: als die klaar is, staat de site online", url: p.pipelineUrl },
      {
        text: "Of publiceer opnieuw, met een langere tijd achter --wait: er wordt niets opnieuw verstuurd",
        page: "Of probeer het opnieuw: deze pagina wacht dan verder, en er wordt niets opnieuw verstuurd"
      }
    ]
  },
  CiTimeout: {
    title: "De job duurde langer dan dit project toestaat",
    why: (p) => `GitLab beëindigde de job met ${shown(p.reason)}: de tijd was om voordat de site was overgedragen.`,
    steps: (p) => [
      { text: "Kijk in het log van de job wat er zo lang duurde", url: p.jobUrl },
      {
        text: "Open de CI/CD-instellingen van het project; Maintainers en Owners zien die pagina",
        url: projectCiSettingsPage(p.projectUrl)
      },
      { text: "Verhoog onder “General pipelines” de “Timeout” en sla dat op; start de job daarna opnieuw" }
    ]
  }
}
