import type { AppWords } from "./AppWords.ts"

export const nl: AppWords = {
  title: "De apps van je team",
  asking: "Aan GitLab wordt gevraagd wat je team publiceert",
  refresh: "Vernieuwen",
  refreshed: "De lijst is bijgewerkt.",
  none: {
    title: "Nog geen apps",
    text: "Sleep een map, een zip of één HTML-bestand hierboven naartoe, en de eerste krijgt zijn link."
  },
  search: "Zoek in de apps van je team",
  found: (count) => (count === 1 ? "1 app gevonden." : `${count} apps gevonden.`),
  foundNone: (text) => `Geen app heeft “${text}” in de naam.`,
  version: (number) => `Versie ${number}`,
  by: (name) => `door ${name}`,
  access: { members: "voor je team", public: "voor iedereen met de link" },
  states: {
    live: "online",
    publishing: "onderweg",
    failed: "niet online gekomen",
    unpublished: "offline",
    "never-published": "nog niets gepubliceerd",
    archived: "gearchiveerd",
    "deletion-scheduled": "wordt binnenkort verwijderd"
  },
  meanings: {
    publishing: "GitLab zet de nieuwste versie online. Vernieuw de lijst om te zien hoe ver het is.",
    unpublished: "Er zijn versies, en geen ervan staat online.",
    "never-published": "De app is er en wacht op de eerste versie.",
    archived:
      "GitLab laat hem zoals hij is: voor een nieuwe versie moet iemand het project eerst uit het archief halen.",
    "deletion-scheduled": "Zolang GitLab het project niet verwijderd heeft, kan een Owner van de groep het herstellen."
  },
  why: "Waarom hij niet online kwam",
  seenBefore: "Bezoekers zien nog de versie ervoor, als die er was.",
  noAddress: "GitLab vertelt deze pagina het adres niet. In het project staat het onder Deploy, Pages.",
  newVersion: "Nieuwe versie",
  versions: "Versies",
  inGitLab: "Project in GitLab",
  of: (app) => ` van ${app}`
}
