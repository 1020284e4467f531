import type { VerdictWords } from "./VerdictWords.ts"

export const nl: VerdictWords = {
  signOut: "Uitloggen",
  again: "Opnieuw proberen",
  verdict: {
    canPublish: (group) => `Dit token kan publiceren in ${group}`,
    cannotPublish: "Dit token kan niet publiceren",
    none: "Er is nog geen oordeel"
  },
  pass: { kind: "Soort", group: "Groep", role: "Rol", scopes: "Scopes", expires: "Verloopt", gitlab: "GitLab" },
  kinds: {
    group: "group access token",
    project: "project access token",
    personal: "personal access token",
    "service-account": "token van een service account"
  },
  inDays: (days) => (days === 1 ? "over 1 dag" : `over ${days} dagen`),
  never: "nooit",
  unknown: "onbekend",
  whoFixes: (who) => `Wie dit kan verhelpen: ${who}.`,
  copyFor: {
    "group-owner": "Bericht voor de Owner kopiëren",
    "instance-admin": "Bericht voor de beheerder kopiëren",
    "gitlab-billing": "Bericht voor diegene kopiëren"
  },
  copied: "Gekopieerd",
  letter: "Het bericht lezen",
  more: (code) => `Meer over ${code}`,
  browserSilent:
    "Een browser vertelt een pagina niet waarom. Opent het adres wel in een nieuw tabblad en is het jullie GitLab, dan zorgt iets ertussenin ervoor dat pagina's zoals deze de antwoorden niet mogen lezen.",
  personal: {
    title: "Geen group tokens in jullie GitLab?",
    text: "GitLab.com Free heeft ze niet. Dan kun je dit token bewust gebruiken: het kan alles wat de eigenaar kan, in elke groep en elk project, en niet alleen hier.",
    use: "Toch gebruiken"
  },
  choose: { label: "Groep", type: "Pad van de groep, zoals acme/apps", take: "In deze groep publiceren" }
}
