import type { AppState } from "@pages-publisher/core/apps/App"
import type { Access } from "@pages-publisher/core/publish/PublishResult"
import type { Locale } from "@pages-publisher/core/model/Locale"

/** The terminal's words for apps and their versions. */
interface AppWords {
  readonly appsIn: (count: number, group: string) => string
  readonly noAppsIn: (group: string) => string
  readonly publishFirst: string
  readonly version: (number: number) => string
  readonly states: Readonly<Record<AppState, string>>
  readonly access: Readonly<Record<Access, string>>
  readonly publishedAt: (when: string, by: string | null) => string
  readonly seenBefore: string
  readonly facts: Readonly<
    Record<"state" | "version" | "published" | "access" | "address" | "project" | "commit", string>
  >
  readonly noAddress: string
  readonly opened: (url: string) => string
  readonly versionsOf: (app: string) => string
  readonly noVersions: (app: string) => string
  readonly byOther: string
  readonly incomplete: string
  readonly current: string
  readonly moreVersions: (option: string) => string
  readonly changed: (counts: { add: number; update: number; remove: number; move: number }) => string
  readonly changedNothing: string
  readonly goBack: (app: string, version: number, published: string) => string
  readonly yes: RegExp
  readonly goesBack: (command: string) => string
}

const en: AppWords = {
  appsIn: (count, group) => (count === 1 ? `1 app in ${group}` : `${count} apps in ${group}`),
  noAppsIn: (group) => `No apps in ${group} yet`,
  publishFirst: "Publish the first one:",
  version: (number) => `version ${number}`,
  states: {
    live: "live",
    publishing: "on its way",
    failed: "not online",
    unpublished: "taken offline",
    "never-published": "nothing published yet",
    archived: "archived",
    "deletion-scheduled": "will be deleted soon"
  },
  access: { members: "for members", public: "for everybody" },
  publishedAt: (when, by) => (by === null ? when : `${when} by ${by}`),
  seenBefore: "Visitors see the version before, if there was one.",
  facts: {
    state: "State",
    version: "Version",
    published: "Published",
    access: "Open to",
    address: "Address",
    project: "Project",
    commit: "Commit"
  },
  noAddress: "GitLab does not tell; see the project under Deploy, Pages",
  opened: (url) => `Opened ${url}`,
  versionsOf: (app) => `Versions of ${app}, newest first`,
  noVersions: (app) => `Nothing has been published to ${app} yet`,
  byOther: "not published with pages-publisher",
  incomplete: "did not arrive completely",
  current: "newest",
  moreVersions: (option) => `There are older ones; ${option} shows more.`,
  changed: ({ add, move, remove, update }) => `${add} added, ${update} changed, ${remove} removed, ${move} moved`,
  changedNothing: "It changed no file of the site.",
  goBack: (app, version, published) => `Publish version ${version} of ${app} again (${published})? [y/N] `,
  yes: /^y(es)?$/i,
  goesBack: (command) => `Go back to one of them: ${command}`
}

const nl: AppWords = {
  appsIn: (count, group) => (count === 1 ? `1 app in ${group}` : `${count} apps in ${group}`),
  noAppsIn: (group) => `Nog geen apps in ${group}`,
  publishFirst: "Publiceer de eerste:",
  version: (number) => `versie ${number}`,
  states: {
    live: "online",
    publishing: "onderweg",
    failed: "niet online gekomen",
    unpublished: "offline gehaald",
    "never-published": "nog niets gepubliceerd",
    archived: "gearchiveerd",
    "deletion-scheduled": "wordt binnenkort verwijderd"
  },
  access: { members: "voor leden", public: "voor iedereen" },
  publishedAt: (when, by) => (by === null ? when : `${when} door ${by}`),
  seenBefore: "Bezoekers zien de versie ervoor, als die er was.",
  facts: {
    state: "Toestand",
    version: "Versie",
    published: "Gepubliceerd",
    access: "Open",
    address: "Adres",
    project: "Project",
    commit: "Commit"
  },
  noAddress: "GitLab zegt het niet; kijk in het project onder Deploy, Pages",
  opened: (url) => `${url} is geopend`,
  versionsOf: (app) => `Versies van ${app}, de nieuwste eerst`,
  noVersions: (app) => `In ${app} is nog niets gepubliceerd`,
  byOther: "niet met pages-publisher gepubliceerd",
  incomplete: "niet volledig aangekomen",
  current: "nieuwste",
  moreVersions: (option) => `Er zijn oudere; ${option} toont er meer.`,
  changed: ({ add, move, remove, update }) =>
    `${add} toegevoegd, ${update} veranderd, ${remove} verwijderd, ${move} verplaatst`,
  changedNothing: "Deze versie veranderde geen bestand van de site.",
  goBack: (app, version, published) => `Versie ${version} van ${app} opnieuw publiceren (${published})? [j/N] `,
  yes: /^(j|ja|y|yes)$/i,
  goesBack: (command) => `Ga terug naar een ervan: ${command}`
}

export const appWords: Readonly<Record<Locale, AppWords>> = { en, nl }
