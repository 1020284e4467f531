import type { BadAppName } from "@pages-publisher/core/model/AppName"
import type { Access } from "@pages-publisher/core/publish/PublishResult"
import type { Phase } from "../Journey.ts"

/** What is said on the way from files to a link; the words of problems and warnings live with them. */
export interface PublishingWords {
  readonly drop: {
    readonly title: string
    readonly newVersion: (app: string) => string
    readonly how: string
    readonly folder: string
    readonly file: string
    readonly nothing: string
    readonly letGo: string
    readonly otherApp: string
  }
  readonly finding: (files: string) => string
  readonly choose: {
    readonly newApp: string
    readonly newVersion: string
    readonly name: string
    readonly nameHint: string
    readonly whichApp: string
    readonly project: (path: string) => string
    readonly address: (pattern: string) => string
    readonly isThere: (app: string) => string
    readonly bad: Readonly<Record<BadAppName, string>>
    readonly who: string
    readonly access: Readonly<Record<Access, string>>
    readonly accessNote: Readonly<Record<Access, string>>
    readonly plan: string
    readonly other: string
  }
  readonly reading: (files: string, size: string) => string
  readonly read: (count: number, files: string, size: string) => string
  readonly plan: {
    readonly newApp: string
    readonly versions: (before: number, after: number) => string
    readonly sum: (changed: number, of: number, shown: (count: number) => string, size: string | null) => string
    readonly fresh: (count: number, shown: string, size: string) => string
    readonly nothing: (version: number) => string
    readonly publish: (version: number) => string
    readonly goBack: (to: number) => string
    readonly goBackSum: (to: number, version: number) => string
    readonly check: string
    readonly change: string
    readonly list: string
    readonly signs: Readonly<Record<"+" | "~" | "→" | "−", string>>
    readonly from: (path: string) => string
    readonly all: (files: string) => string
    readonly more: (files: string) => string
    readonly root: (folder: string) => string
    readonly leftOut: (count: number, shown: string) => string
    readonly always: string
    readonly by: (rule: string, file: string) => string
    readonly access: (access: Access) => string
    readonly accessChanges: (before: Access, access: Access) => string
    readonly untouched: string
  }
  readonly allowSecrets: string
  readonly allowSecretsNote: string
  readonly adopt: string
  readonly adoptNote: string
  readonly tryAgain: string
  readonly giveAgain: string
  readonly somethingElse: string
  readonly publishing: (app: string, version: number) => string
  readonly phases: Readonly<Record<Phase, string>>
  readonly phaseNow: Readonly<Record<Phase, string>>
  readonly seconds: (shown: string) => string
  readonly sent: (sent: string, all: string) => string
  readonly part: (part: number, parts: number) => string
  readonly pipeline: string
  readonly waitsForRunner: string
  readonly deployment: string
  readonly opening: string
  readonly statuses: Readonly<Record<string, string>>
  readonly arrived: (version: number) => string
  readonly cancel: string
  readonly waiting: string
  readonly stopped: {
    readonly canceled: string
    readonly nothingSent: string
    readonly partly: string
    readonly unheard: string
    readonly landed: (version: number) => string
    readonly goOn: string
  }
  readonly done: {
    readonly live: (version: number) => string
    readonly underWay: (version: number) => string
    readonly deployed: (version: number) => string
    readonly unseen: string
    readonly same: (version: number) => string
    readonly open: string
    readonly copy: string
    readonly copied: string
    readonly qr: string
    readonly qrAlt: (url: string) => string
    readonly visitors: string
    readonly tell: Readonly<Record<Access, (host: string) => string>>
    readonly message: (app: string, url: string) => string
    readonly messageFor: Readonly<Record<Access, (host: string) => string>>
    readonly copyMessage: string
    readonly members: string
    readonly another: string
    readonly noAddress: string
  }
}
