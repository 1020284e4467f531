import type { Words } from "./Words.ts"

export const nl: Words = {
  title: "Zet je app online, in je eigen GitLab.",
  lead: "Plak het token van je team, sleep een map hierheen, deel de link. Er wordt niets bewaard: het token blijft in dit tabblad en gaat alleen naar jullie GitLab.",
  skip: "Naar de inhoud",
  guide: "Gids",
  opensBeside: "opent in een nieuw tabblad",
  theme: { dark: "Donker", light: "Licht" },
  steps: { token: "Het token van je team", what: "Wat ga je publiceren?", link: "De link" },
  later: { what: "Een map, een zip of één HTML-bestand.", link: "Klaar om te delen zodra je app online staat." },
  fixedHost: (name) => `voor ${name}`,
  host: "Adres van jullie GitLab",
  hostNote: "Zoals in je browser wanneer je in GitLab bent.",
  hostUnencrypted:
    "Deze pagina praat alleen met adressen die met https beginnen: via http zouden anderen het token kunnen lezen.",
  token: "Access token",
  tokenNote: "Waarschijnlijk in de wachtwoordmanager van je team. Zodra je het plakt, wordt het gecontroleerd.",
  show: "Tonen",
  hide: "Verbergen",
  check: "Token controleren",
  getToken: "Een token krijgen",
  askOwner: "Nog geen token? Vraag een Owner van jullie groep in GitLab om een group access token.",
  asking: (host) => `Aan ${host} wordt gevraagd wat dit token mag`,
  engineFailed:
    "Een deel van deze pagina kon niet worden geladen. Is deze computer online, laad de pagina dan opnieuw.",
  again: "Opnieuw proberen",
  idleSoon: "Ben je er nog? Over vijf minuten wordt het token vergeten. Druk op een toets om het te houden.",
  forgotten: {
    reload:
      "De pagina is verlaten of opnieuw geladen, en ze houdt een token alleen vast zolang ze open is. Plak het nog een keer.",
    idle: "Hier gebeurde een uur lang niets, dus is het token vergeten. Plak het nog een keer om verder te gaan.",
    signedOut: "Je bent uitgelogd, en het token is vergeten."
  }
}
