import type { Words } from "./Words.ts"

export const nl: Words = {
  language: "Nederlands",
  about: "Statische webapps op GitLab Pages publiceren met één group access token.",
  skip: "Naar de tekst",
  navigation: "Pagina's van deze gids",
  guide: "Tokengids",
  furtherChapters: "Meer hoofdstukken",
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
  related: "Verwant",
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
    "Elke opdracht van de opdrachtregel met opties en voorbeelden, en de schema's van wat ze afdrukt. De tekst van het programma is Engels.",
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
    title: "Voor jouw GitLab en jouw groep",
    note: "De links en opdrachten op deze pagina veranderen terwijl je typt. Wat je typt, wordt niet bewaard of verstuurd.",
    host: {
      label: "Adres van jouw GitLab",
      example: "gitlab.example.com",
      wrong:
        "Dit is niet het adres van een GitLab. Dat ziet eruit als https://gitlab.example.com. De pagina blijft zoals ze was."
    },
    group: {
      label: "Pad van jouw groep",
      example: "team/apps",
      wrong: "Dit is niet het pad van een groep. Dat ziet eruit als team/apps. De pagina blijft zoals ze was."
    },
    said: [
      "De links en opdrachten zijn voor elke GitLab en elke groep.",
      "De links en opdrachten zijn voor {host}.",
      "De opdrachten zijn voor de groep {group}. Voor de links is ook het adres van jouw GitLab nodig.",
      "De links en opdrachten zijn voor de groep {group} op {host}."
    ]
  },
  footer: "Gemaakt uit de gegevens waar het programma zelf op draait.",
  notFound: "Die pagina is er niet",
  notFoundLead:
    "Misschien zit er een typfout in het adres, of is de pagina verhuisd. Alle problemen staan in één lijst."
}
