import { gitlabLabels as gitlab } from "../gitlabLabels.ts"
import type { WordsFrom } from "./DrawingWords.ts"

export const nl: WordsFrom = ({ facts, olderSteps, scopes, steps }) => {
  const journey = {
    computer: { name: "Deze computer", text: "browser, terminal of CI-job" },
    gitlab: { name: "Jullie GitLab", text: "API, runner en Pages" },
    token: {
      name: "Token",
      text: "Eerst gekeurd: groep, rol, scopes, resterende dagen.",
      answer: "vertelt wat het token is en wat het mag"
    },
    read: { name: "Lezen", text: "Elk bestand wordt bekeken en krijgt een vingerafdruk." },
    compare: {
      name: "Vergelijken",
      text: "Wat is nieuw, anders, verplaatst of weg?",
      answer: "vertelt welke bestanden er al zijn"
    },
    send: { name: "Versturen", text: "Alleen bestanden die GitLab nog niet heeft." },
    pipeline: { name: "Pipeline", text: "Een job geeft de bestanden door aan Pages." },
    live: { name: "Online", text: "De link toont de nieuwe versie." },
    old: "Tot hier zien bezoekers de oude versie,",
    now: "vanaf hier helemaal de nieuwe."
  }
  const way = {
    kept: { name: "Waar je het bewaart", text: "een wachtwoordmanager of een variabele van CI" },
    memory: { name: "Geheugen", text: "van het tabblad of de opdracht, weg als die eindigt" },
    header: "header",
    gitlab: { name: "Jullie GitLab", text: "deze ene host" },
    never: "Komt hier nooit",
    places: ["bestanden", "logs", "adressen", "andere hosts", "opslag van de browser"]
  } as const
  return {
    "token-form": {
      title: `GitLabs formulier “${gitlab.addToken}”`,
      description:
        `Van boven naar beneden. ${steps.name}: ${gitlab.tokenName}, ${facts.name}. ${gitlab.description} blijft leeg. ` +
        `${steps.expiry}: ${gitlab.expirationDate}, binnen ${facts.longest} dagen. ` +
        `${steps.role}: ${gitlab.selectRole}, ${facts.role}. ` +
        `${steps.scopes}: ${gitlab.selectScopes}, van de ${scopes.length} alleen ${facts.scopes} aangevinkt. ` +
        `${steps.create}: de knop ${gitlab.create}.`,
      caption: "Het formulier, vereenvoudigd. De nummers zijn die van de stappen hierboven.",
      name: "dan herkent iedereen het",
      empty: "mag leeg blijven",
      expiry: `binnen ${facts.longest} dagen; noteer de datum`,
      role: "het formulier begint met Guest",
      scopes: `${facts.scopes}, en verder niets`,
      more: (count) => `en nog ${count}, niet aangevinkt`
    },
    "group-menu": {
      title: `De weg naar “${gitlab.addNewToken}” in een groep`,
      description:
        `${steps.group}: de groep. ${steps.page}: in het menu staat ${gitlab.settings} open, en daaronder is ` +
        `${gitlab.accessTokens} gekozen. ${steps.add}: de knop ${gitlab.addNewToken} op die pagina.`,
      caption: "De weg naar het formulier, vereenvoudigd. De nummers zijn die van de stappen hierboven.",
      group: "jullie groep"
    },
    "older-menu": {
      title: "De weg naar het formulier vóór GitLab 16",
      description:
        `${olderSteps.menu}: bovenaan de pagina staat ${gitlab.menu} open, met ${gitlab.groups} gekozen. ` +
        `${olderSteps.page}: in de balk links staat ${gitlab.settings} open, en is ${gitlab.accessTokensBefore16} ` +
        `gekozen. ${olderSteps.form}: het formulier “${gitlab.addToken}” staat al op de pagina.`,
      caption: "Dezelfde pagina in een oudere GitLab, vereenvoudigd. De nummers zijn die van de stappen hierboven."
    },
    journey: {
      title: "Van token naar link",
      description:
        `Op deze computer: 1. ${journey.token.name}: ${journey.token.text} GitLab ${journey.token.answer}. ` +
        `2. ${journey.read.name}: ${journey.read.text} ` +
        `3. ${journey.compare.name}: ${journey.compare.text} GitLab ${journey.compare.answer}. ` +
        `4. ${journey.send.name}: ${journey.send.text} Daarna in jullie GitLab: ` +
        `5. ${journey.pipeline.name}: ${journey.pipeline.text} ${journey.old} ${journey.now} ` +
        `6. ${journey.live.name}: ${journey.live.text}`,
      caption: "Hoe publiceren gaat, en waar elke stap gebeurt.",
      ...journey
    },
    "token-way": {
      title: "Waar het token heen gaat, en waar het nooit komt",
      description:
        `Van ${way.kept.text} naar het geheugen ${way.memory.text}, en vandaar als header ${gitlab.header} ` +
        `naar jullie GitLab, ${way.gitlab.text}. Nooit in of naar: ${way.places.join(", ")}.`,
      caption: "De enige weg die het token gaat.",
      ...way
    }
  }
}
