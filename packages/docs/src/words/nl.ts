import type { Words } from "./Words.ts"

export const nl: Words = {
  language: "Nederlands",
  about: "Statische webapps op GitLab Pages publiceren met één group access token.",
  skip: "Naar de tekst",
  back: "Terug naar de publisher",
  closeTab: "Je kunt dit tabblad sluiten.",
  navigation: "Pagina's van deze gids",
  guideShort: "Token",
  guide: "Tokengids",
  furtherChapters: "Meer hoofdstukken",
  chapterDescription: {
    scopes: "Wat elke scope toestaat die GitLab een group access token biedt, en of publiceren die nodig heeft.",
    expiry: "Wanneer een group access token eindigt, wie daar bericht van krijgt, en hoe je het vernieuwt of intrekt.",
    bot: "Bij elk group access token hoort een gebruiker: hoe die heet, waar die bij kan en hoelang die blijft.",
    who: "Welke rol en welke GitLab je nodig hebt voor een group access token, en hoe je het maken ervan toestaat of beperkt.",
    older: "De menu's van vóór GitLab 16, en wat er in oudere versies nog meer anders is.",
    console: "Hoe een beheerder een group access token maakt en intrekt als GitLab er geen pagina voor heeft."
  },
  manual: "Publiceren",
  manualLead: "Vanuit de browser, een terminal of CI; hoe het werkt, en waar het token heen gaat.",
  furtherArticles: "Meer over publiceren",
  checker: "Probeer de tokencontrole",
  checkerLead: "Kies een token en zie wat de controle ervan zegt, voordat je er zelf een hebt.",
  search: "Zoeken",
  searchLead: "Vindt woorden op elke pagina van deze gids.",
  problems: "Problemen en waarschuwingen",
  problemsShort: "Problemen",
  problemsLead: "Alles wat tussen een app en zijn link kan komen: wat het betekent, wat je doet en wie dat kan.",
  problemDescription: (code) => `Wat ${code} betekent, wat je eraan doet en wie dat kan.`,
  warningDescription: (code) => `Wat de waarschuwing ${code} betekent.`,
  warning: "Waarschuwing",
  warnings: "Waarschuwingen",
  stopsNothing: "Een waarschuwing houdt niets tegen: het publiceren gaat door.",
  example: "Bijvoorbeeld",
  exampleNote: "Namen en adressen zijn hier een voorbeeld; het programma toont die van jou.",
  said: "Wat werd gevraagd en geantwoord",
  steps: "Wat je doet",
  whoCanFix: "Wie het kan oplossen",
  you: "Jij.",
  letter: (fixer) => `Een tekst voor ${fixer}`,
  facts: "Voor scripts en terminals",
  code: "Code",
  exit: "Exitcode",
  exitMeaning: {
    2: "opdrachtregel",
    3: "de site zelf",
    4: "token of rechten",
    5: "host of netwerk",
    6: "pipeline of Pages",
    7: "conflict",
    70: "fout van ons",
    130: "afgebroken"
  },
  again: "Lukt later misschien vanzelf",
  yes: "ja",
  no: "nee",
  inTerminal: "In de terminal",
  related: "Zie ook",
  wholeFamily: (family) => `Alles onder “${family}”`,
  families: {
    token: "Token",
    group: "Groep",
    host: "GitLab en de weg erheen",
    site: "De site die je publiceert",
    zip: "Zipbestand",
    app: "App",
    publish: "Versturen",
    ci: "Pipeline",
    pages: "Pages",
    local: "Deze computer"
  },
  reference: "Opdrachten",
  referenceLead:
    "Elke opdracht van de opdrachtregel met opties en voorbeelden, en de schema's van wat ze afdrukt; de beschrijvingen zijn in het Engels.",
  commands: "Opdrachten",
  options: "Opties",
  examples: "Voorbeelden",
  schemas: "JSON-schema's",
  schemasLead: "De vorm van wat programma's lezen.",
  markdown: "Deze pagina als Markdown",
  dark: "Donker",
  light: "Licht",
  copy: "Kopiëren",
  copied: "Gekopieerd",
  reader: {
    title: "Voor jullie GitLab en jullie groep",
    note: "De links en opdrachten op deze pagina veranderen terwijl je typt. Wat je typt, wordt niet bewaard of verstuurd.",
    host: {
      label: "Adres van jullie GitLab",
      example: "gitlab.example.com",
      wrong:
        "Dit is niet het adres van een GitLab. Dat ziet eruit als https://gitlab.example.com. De pagina blijft zoals ze was."
    },
    group: {
      label: "Pad van jullie groep",
      example: "team/apps",
      wrong: "Dit is niet het pad van een groep. Dat ziet eruit als team/apps. De pagina blijft zoals ze was."
    },
    said: [
      "De links en opdrachten zijn voor elke GitLab en elke groep.",
      "De links en opdrachten zijn voor {host}.",
      "De opdrachten zijn voor de groep {group}. Voor de links is ook het adres van jullie GitLab nodig.",
      "De links en opdrachten zijn voor de groep {group} op {host}."
    ]
  },
  footer: "Gemaakt uit de gegevens waar het programma zelf op draait.",
  edition: "Uitgave",
  notFound: "Die pagina is er niet",
  notFoundLead:
    "Misschien zit er een typfout in het adres, of is de pagina verhuisd. Alle problemen staan in één lijst."
}
