import type { Locale } from "@pages-publisher/core/model/Locale"

/** The terminal's own words; those of problems and warnings live with them. */
const en = {
  canPublish: (group: string) => `This token can publish into ${group}`,
  cannotPublish: "This token cannot publish",
  group: "Group",
  role: "Role",
  scopes: "Scopes",
  needed: "Needed",
  expires: "Expires",
  never: "never",
  unknown: "unknown",
  inDays: (days: number, date: string) => (days === 1 ? `in 1 day (${date})` : `in ${days} days (${date})`),
  kind: "Kind",
  kinds: {
    group: "group access token",
    project: "project access token",
    personal: "personal access token",
    "service-account": "token of a service account"
  },
  name: "Name",
  newApps: "New apps",
  newAppsBy: {
    developer: "by Developers and up",
    maintainer: "by Maintainers and up",
    owner: "by Owners",
    administrator: "by administrators",
    noone: "by nobody"
  },
  gitlab: "GitLab",
  phases: { read: "Read", compare: "Compare", send: "Send", pipeline: "Pipeline", live: "Live" },
  files: (count: number, shown: string, size: string) => `${shown} ${count === 1 ? "file" : "files"}, ${size}`,
  nothingToSend: "nothing has changed",
  parts: (part: number, parts: number) => `part ${part} of ${parts}`,
  arrived: (version: number) => `version ${version} is in GitLab`,
  waitsForRunner: "waiting for a runner",
  opening: "opening the address",
  isLive: (version: number) => `Version ${version} is live`,
  isUnderWay: (version: number) => `Version ${version} is in GitLab and on its way`,
  wouldPublish: (version: number) => `Would publish version ${version}`,
  sum: (changed: number, of: number, shown: (count: number) => string, size: string) =>
    `${shown(changed)} of ${shown(of)} ${of === 1 ? "file" : "files"} ${changed === 1 ? "changes" : "change"}, ${size} in all`,
  more: (count: number) => `and ${count} more`,
  nothingWritten: "Nothing was written.",
  exitCode: (code: number) => `exit code ${code}`,
  letter: "A text to send to them:",
  whoFixes: (who: string) => `Who can fix this: ${who}`,
  askToken: "Access token (it stays hidden): ",
  sandboxReady: "The sandbox is ready. It ends with Ctrl-C and leaves nothing behind.",
  sandboxKeeps: (folder: string) => `The sandbox is ready. It ends with Ctrl-C and keeps everything in ${folder}.`,
  demoPublished: "The example is online:",
  demoWasOnline: "The example was online, its page checked byte for byte, until this sandbox closed:",
  demoTry: "Publish something of your own, in another terminal:"
}

export type Words = typeof en

const nl: Words = {
  canPublish: (group) => `Dit token kan publiceren in ${group}`,
  cannotPublish: "Dit token kan niet publiceren",
  group: "Groep",
  role: "Rol",
  scopes: "Scopes",
  needed: "Nodig",
  expires: "Verloopt",
  never: "nooit",
  unknown: "onbekend",
  inDays: (days, date) => (days === 1 ? `over 1 dag (${date})` : `over ${days} dagen (${date})`),
  kind: "Soort",
  kinds: {
    group: "group access token",
    project: "project access token",
    personal: "personal access token",
    "service-account": "token van een service account"
  },
  name: "Naam",
  newApps: "Nieuwe apps",
  newAppsBy: {
    developer: "door Developers en hoger",
    maintainer: "door Maintainers en hoger",
    owner: "door Owners",
    administrator: "door beheerders",
    noone: "door niemand"
  },
  gitlab: "GitLab",
  phases: { read: "Lezen", compare: "Vergelijken", send: "Versturen", pipeline: "Pipeline", live: "Live" },
  files: (count, shown, size) => `${shown} ${count === 1 ? "bestand" : "bestanden"}, ${size}`,
  nothingToSend: "er is niets veranderd",
  parts: (part, parts) => `deel ${part} van ${parts}`,
  arrived: (version) => `versie ${version} staat in GitLab`,
  waitsForRunner: "wacht op een runner",
  opening: "het adres wordt geopend",
  isLive: (version) => `Versie ${version} is live`,
  isUnderWay: (version) => `Versie ${version} staat in GitLab en is onderweg`,
  wouldPublish: (version) => `Zou versie ${version} publiceren`,
  sum: (changed, of, shown, size) =>
    `${shown(changed)} van ${shown(of)} ${of === 1 ? "bestand" : "bestanden"} ${changed === 1 ? "verandert" : "veranderen"}, ${size} in totaal`,
  more: (count) => `en nog ${count}`,
  nothingWritten: "Er is niets geschreven.",
  exitCode: (code) => `exitcode ${code}`,
  letter: "Een tekst om te sturen:",
  whoFixes: (who) => `Wie dit kan verhelpen: ${who}`,
  askToken: "Access token (blijft onzichtbaar): ",
  sandboxReady: "De sandbox is klaar. Ctrl-C stopt hem, en er blijft niets achter.",
  sandboxKeeps: (folder) => `De sandbox is klaar. Ctrl-C stopt hem, en alles blijft bewaard in ${folder}.`,
  demoPublished: "Het voorbeeld staat online:",
  demoWasOnline: "Het voorbeeld stond online, de pagina byte voor byte gecontroleerd, tot deze sandbox sloot:",
  demoTry: "Publiceer iets van jezelf, in een andere terminal:"
}

export const words: Readonly<Record<Locale, Words>> = { en, nl }
