import type { VersionWords } from "./VersionWords.ts"

export const nl: VersionWords = {
  title: (app) => `Versies van ${app}`,
  asking: "Aan GitLab worden de versies gevraagd",
  none: "Hier is nog niets gepubliceerd.",
  count: (count, more) =>
    `${count === 1 ? "1 versie" : `${count} versies`}, de nieuwste eerst${more ? "; er zijn oudere" : ""}.`,
  version: (number) => `Versie ${number}`,
  commit: (id) => `Commit ${id}`,
  by: (name) => `door ${name}`,
  online: "online",
  newest: "nieuwste",
  incomplete: "niet volledig aangekomen",
  byOther: "Iemand heeft het project zelf veranderd, buiten pages-publisher om.",
  restores: (version) => `Gaat terug naar versie ${version}.`,
  changes: "Wat er veranderde",
  goBack: "Ga terug naar deze versie",
  of: (version) => ` (${version})`,
  older: "Oudere versies",
  close: "Sluiten",
  asksChanges: "De versies worden vergeleken",
  changedNothing: "Geen bestand van de site is veranderd.",
  sum: (parts) => `Bestanden: ${parts}.`,
  sums: {
    add: (count) => `${count} toegevoegd`,
    update: (count) => `${count} veranderd`,
    remove: (count) => `${count} verwijderd`,
    move: (count) => `${count} verplaatst`
  },
  kinds: { add: "toegevoegd", update: "veranderd", remove: "verwijderd", move: "verplaatst" },
  to: "naar",
  all: (count) => `Alle ${count} tonen`
}
