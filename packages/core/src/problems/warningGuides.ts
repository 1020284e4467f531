import { projectPagesPage } from "./links.ts"
import type { Warning } from "./Warning.ts"
import { all, amount, cited, day, shown } from "./wording.ts"

/** What a warning says in one language. */
export interface WarningWording<W> {
  readonly title: string
  readonly detail: (warning: W) => string
}

export interface WarningGuide<W> {
  /** Family and name; stable, never reused. */
  readonly code: string
  readonly en: WarningWording<W>
  readonly example: () => W
}

export type WarningTexts = {
  readonly [T in Warning["_tag"]]: WarningWording<Extract<Warning, { readonly _tag: T }>>
}

const whatOf = { scopes: "what this token may do", expiry: "when it ends" }

/** A warning without a guide entry does not compile. */
export const warningGuides: {
  readonly [T in Warning["_tag"]]: WarningGuide<Extract<Warning, { readonly _tag: T }>>
} = {
  PagesAddressUnknown: {
    code: "pages-address-unknown",
    en: {
      title: "This GitLab doesn't tell the site's address",
      detail: (w) =>
        `Find it in the project under Deploy, Pages, or in older versions under Settings, Pages: ${projectPagesPage(w.projectUrl)}`
    },
    example: () => ({ _tag: "PagesAddressUnknown", projectUrl: "https://gitlab.example/acme/apps/menu" })
  },
  PagesMembersOnly: {
    code: "pages-members-only",
    en: {
      title: "Only your team can open this site",
      detail: (w) => `Whoever opens ${w.url} signs in to GitLab first, and has to be a member of the project.`
    },
    example: () => ({ _tag: "PagesMembersOnly", url: "https://menu-1a2b3c.pages.example" })
  },
  PagesNotLiveYet: {
    code: "pages-not-live-yet",
    en: {
      title: "The new version doesn't show yet",
      detail: (w) =>
        `GitLab has put it online, but ${w.url} did not show it within ${amount(w.seconds, "second", "seconds")}. A site's first version can take up to half an hour.`
    },
    example: () => ({ _tag: "PagesNotLiveYet", url: "https://menu-1a2b3c.pages.example", seconds: 60 })
  },
  PagesOpenToAll: {
    code: "pages-open-to-all",
    en: {
      title: "Everyone who can reach this address can open the site",
      detail: (w) => `This GitLab has no access control for Pages, so nobody is asked to sign in at ${w.url}.`
    },
    example: () => ({ _tag: "PagesOpenToAll", url: "https://pages.example/acme/apps/menu" })
  },
  PagesUnreachable: {
    code: "pages-unreachable",
    en: {
      title: "The site's address does not answer from here",
      detail: (w) =>
        `GitLab has put the new version online, but nothing answered at ${w.url}. Open it in a browser; if it does not open there either, the name or the certificate of your GitLab's Pages is not set up for it.`
    },
    example: () => ({ _tag: "PagesUnreachable", url: "https://menu-1a2b3c.pages.example" })
  },
  PublishAnswerLost: {
    code: "publish-answer-lost",
    en: {
      title: "An answer of GitLab was lost on the way",
      detail: () => "We looked again: the new version has arrived, once."
    },
    example: () => ({ _tag: "PublishAnswerLost" })
  },
  PublishOvertook: {
    code: "publish-overtook",
    en: {
      title: "Somebody else published at the same time",
      detail: (w) =>
        `${w.by === null ? "Somebody" : shown(w.by)} published ${cited(w.other)} meanwhile. Your version is on top; the other one is kept in the history.`
    },
    example: () => ({ _tag: "PublishOvertook", other: "Publish menu", by: "Bram" })
  },
  TokenExpiresSoon: {
    code: "token-expires-soon",
    en: {
      title: "This token ends soon",
      detail: (w) =>
        `It works until ${day(w.expiresOn, "en")}, for ${amount(w.days, "more day", "more days")}. Renew it in time: an expired token cannot be renewed.`
    },
    example: () => ({ _tag: "TokenExpiresSoon", expiresOn: "2026-11-27", days: 7 })
  },
  TokenPersonalAccepted: {
    code: "token-personal-accepted",
    en: {
      title: "This is not a token of the group",
      detail: (w) =>
        `What you publish is published in the name of ${shown(w.owner) || "the token's owner"}, and the token reaches all that this account reaches.`
    },
    example: () => ({ _tag: "TokenPersonalAccepted", owner: "anna" })
  },
  TokenUnchecked: {
    code: "token-unchecked",
    en: {
      title: "This GitLab tells little about a token",
      detail: (w) =>
        `GitLab ${[shown(w.version), "is older than 15.5"].filter(Boolean).join(" ")} and does not say ${
          all(
            w.what.map((what) => whatOf[what]),
            "en"
          ) || "everything"
        }; publishing will show.`
    },
    example: () => ({ _tag: "TokenUnchecked", version: "15.4.6", what: ["scopes", "expiry"] })
  }
}
