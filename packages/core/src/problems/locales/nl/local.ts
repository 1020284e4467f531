import { argument, cited, either, shown } from "../../wording.ts"
import type { LocalInterrupted } from "../../LocalInterrupted.ts"
import type { FamilyTexts } from "../Texts.ts"
import { tryAgain } from "./phrases.ts"

const during = {
  token: "tijdens de controle van het token",
  read: "tijdens het lezen van de bestanden",
  compare: "tijdens het vergelijken van de bestanden met die in GitLab",
  send: "tijdens het versturen van de bestanden",
  pipeline: "terwijl de pipeline liep",
  live: "terwijl de site online kwam"
}

const outcome = ({ landed, phase }: LocalInterrupted) => {
  if (landed) return "de nieuwe versie staat in GitLab, en de pipeline loopt door"
  if (phase === "token" || phase === "read") return "er is niets verstuurd"
  return phase === "send" ? "het is niet zeker of de nieuwe versie is aangekomen" : "bezoekers zien nog wat ze al zagen"
}

export const local: FamilyTexts<"Local"> = {
  LocalDefect: {
    title: "Dit is een fout in pages-publisher zelf",
    why: (p) =>
      `Het programma kwam op een punt dat de makers niet hadden voorzien: ${shown(p.report) || "meer is niet bekend"}.`,
    steps: () => [
      {
        text: "Werk pages-publisher bij: misschien is het al verholpen",
        page: "Laad deze pagina opnieuw en log weer in: misschien is het al verholpen"
      },
      {
        text: "Gebeurt het weer, stuur deze tekst dan naar de makers en vertel wat je daarvoor deed; er staat geen token in"
      }
    ]
  },
  LocalGitMissing: {
    title: "Git is niet geïnstalleerd op deze computer",
    why: (p) => `Het programma git is niet gevonden, en dit heeft het nodig: ${shown(p.purpose)}.`,
    steps: () => [
      { text: "Installeer het op Debian of Ubuntu zo", command: "sudo apt-get install git" },
      { text: "Of op macOS zo", command: "xcode-select --install" },
      { text: "Of op Windows zo", command: "winget install Git.Git" }
    ]
  },
  LocalInterrupted: {
    title: "Het is gestopt voordat het klaar was",
    why: (p) => `Het stopte ${during[p.phase]}; ${outcome(p)}.`,
    steps: (p) =>
      p.landed
        ? [
            {
              text: "Je hoeft niets te doen; wil je zien hoe de versie online komt, publiceer dan opnieuw: er wordt niets opnieuw verstuurd"
            }
          ]
        : [tryAgain]
  },
  LocalPortInUse: {
    title: "Een ander programma gebruikt die poort",
    why: (p) => `Poort ${p.port} van deze computer is bezet.`,
    steps: (p) => [
      { text: "Kies een andere poort: zet er --port bij, met een getal tussen 1024 en 65535" },
      { text: "Of kijk welk programma het is, en sluit dat af", command: `lsof -i :${p.port}` }
    ]
  },
  LocalUiMissing: {
    title: "De pagina voor de browser staat niet naast het programma",
    why: (p) => `De pagina komt als een map met bestanden, en daarvan staat niets in ${shown(p.folder)}.`,
    steps: () => [
      { text: "Kopieer de map web mee met het programma: die hoort er vlak naast" },
      { text: "Of installeer het hele programma opnieuw", command: "npm install --global pages-publisher" }
    ]
  },
  LocalUsage: {
    title: "Die opdracht klopt niet",
    why: (p) => `Het lezen ervan eindigde met ${cited(p.said)}.`,
    steps: () => [
      { text: "Bekijk de opdrachten en hun opties", command: "pages-publisher --help" },
      { text: "Schrijf de opties zoals ze daar staan, en namen met spaties tussen aanhalingstekens" }
    ]
  },
  LocalUnknownChapter: {
    title: "Dat hoofdstuk staat niet in de handleiding",
    why: (p) =>
      `Er is geen hoofdstuk met de naam ${cited(p.chapter)}${p.near.length === 0 ? "" : `; ${either(p.near.map(shown), "nl")} lijkt erop`}.`,
    steps: (p) => [
      ...p.near.slice(0, 3).map((chapter) => ({
        text: `Bedoelde je ${shown(chapter)}, lees dat dan`,
        command: `pages-publisher guide ${argument(chapter)}`
      })),
      { text: "Bekijk alle hoofdstukken", command: "pages-publisher guide" }
    ]
  },
  LocalUnknownCode: {
    title: "Die code bestaat niet",
    why: (p) =>
      `Er is geen probleem en geen waarschuwing met de naam ${cited(p.code)}${p.near.length === 0 ? "" : `; ${either(p.near.map(shown), "nl")} lijkt erop`}.`,
    steps: (p) => [
      ...p.near.slice(0, 3).map((code) => ({
        text: `Bedoelde je ${shown(code)}, lees daar dan meer over`,
        command: `pages-publisher explain ${argument(code)}`
      })),
      { text: "Bekijk alle codes", command: "pages-publisher explain" }
    ]
  }
}
