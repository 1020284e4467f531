import { cited, shown, span } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"

export const ciRunners: FamilyTexts<"CiRunner"> = {
  CiRunnerFailed: {
    title: "De runner zelf liet het afweten",
    why: (p) =>
      `GitLab geeft als reden ${shown(p.reason)}${p.said === null ? "" : `, en het log zegt ${cited(p.said)}`}.`,
    steps: (p) => [
      {
        text: "Kijk in het log van de job welke runner het was en wat eraan schortte: de schijf, de executor of de instellingen",
        url: p.jobUrl
      },
      { text: "Herstel die runner, of zet hem op pauze zodat een andere de job oppakt" },
      { text: "Publiceer daarna opnieuw: er wordt niets verstuurd, en de job begint opnieuw" }
    ]
  },
  CiRunnerLost: {
    title: "De runner stopte midden in de job",
    why: (p) => `GitLab beëindigde de job met ${shown(p.reason)}: de runner viel stil of werd uitgezet.`,
    steps: (p) => [
      { text: "Publiceer opnieuw: er wordt niets verstuurd, en de job begint opnieuw" },
      { text: "Gebeurt het elke keer, laat de job dan zien aan wie over jullie runners gaat", url: p.jobUrl }
    ]
  },
  CiRunnerNetwork: {
    title: "De runner kon een server niet bereiken die hij nodig heeft",
    why: (p) =>
      p.said === null
        ? "GitLab beëindigde de job met runner_external_dependency_failure."
        : `Het log van de job zegt ${cited(p.said)}.`,
    steps: (p) => [
      { text: "Kijk in het log van de job om welk adres het ging", url: p.jobUrl },
      {
        text: "Zorg dat de runner dat adres kan bereiken en het certificaat ervan vertrouwt; het adres van GitLab zelf staat in de config.toml van de runner"
      },
      { text: "Publiceer daarna opnieuw: er wordt niets verstuurd, en de job begint opnieuw" }
    ]
  },
  CiRunnerUnsuitable: {
    title: "Geen runner kan deze job aan",
    why: () => "GitLab beëindigde de job met runner_unsupported: de runner mist iets wat deze GitLab van hem vraagt.",
    steps: (p) => [
      { text: "Werk GitLab Runner bij op de machine die de job noemt, naar de versie van je GitLab", url: p.jobUrl },
      { text: "Publiceer daarna opnieuw: er wordt niets verstuurd, en de job begint opnieuw" }
    ]
  },
  CiRunnersBusy: {
    title: "Alle runners hadden het te druk om de job op te pakken",
    why: (p) => `De job wachtte ${span(p.seconds, "nl")}; er zijn runners voor, maar geen enkele had plek.`,
    steps: (p) => [
      { text: "Publiceer over een uur opnieuw: er wordt niets verstuurd, en de job begint opnieuw" },
      { text: "Gebeurt het vaak, vraag een Owner van de groep dan om nog een runner", url: p.jobUrl }
    ]
  }
}
