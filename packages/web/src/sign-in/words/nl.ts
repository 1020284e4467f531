import type { VerdictWords } from "./VerdictWords.ts"

export const nl: VerdictWords = {
  signOut: "Uitloggen",
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
  personal: {
    title: "Geen group tokens in jullie GitLab?",
    text: "GitLab.com Free heeft ze niet. Dan kun je dit token bewust gebruiken: het kan alles wat de eigenaar kan, in elke groep en elk project, en niet alleen hier.",
    use: "Toch gebruiken"
  },
  choose: { label: "Groep", type: "Pad van de groep, zoals acme/apps", take: "In deze groep publiceren" }
}
