import { roleName } from "../model/Role.ts"
import { projectPagesPage } from "./links.ts"
import type { TokenExpiresSoon, Warning } from "./Warning.ts"
import { all, amount, cited, day, plainUrl, shown, size, some, span } from "./wording.ts"

/** What a warning says in one language. */
export interface WarningWording<W> {
  readonly title: string
  readonly detail: (warning: W) => string
  /** Another detail for who is on the web page, where options and commands are none. */
  readonly page?: (warning: W) => string
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

const whatOf = { scopes: "what this token may do", expiry: "when it expires" }

const placed = (link: { readonly file: string; readonly line: number; readonly target: string }) =>
  `${link.target} (${link.file}, line ${link.line})`

const exampleTokens = "https://gitlab.example/groups/acme/apps/-/settings/access_tokens"

const expiresSoon = ({ days, expiresOn, tokensUrl }: typeof TokenExpiresSoon.Type) => {
  const on = day(expiresOn, "en")
  if (days <= 1)
    return `It expires within a day, when ${on} begins in UTC. Renew it today, tomorrow is too late: ${tokensUrl}`
  const left = `It works until ${on}, for ${days} more days.`
  return days <= 7
    ? `${left} Renew it this week, since an expired token cannot be renewed: ${tokensUrl}`
    : `${left} Renew it in time: ${tokensUrl}`
}

/** A warning without a guide entry does not compile. */
export const warningGuides: {
  readonly [T in Warning["_tag"]]: WarningGuide<Extract<Warning, { readonly _tag: T }>>
} = {
  HostUnencrypted: {
    code: "host-unencrypted",
    en: {
      title: "Your token travels without encryption",
      detail: (w) =>
        `${plainUrl(w.host)} is no https address, so whoever sits between here and there can read the token and use it. Give the address with https:// if your GitLab has one, or ask its administrator for it.`
    },
    example: () => ({ _tag: "HostUnencrypted", host: "http://gitlab.example" })
  },
  LocalGuideInvalid: {
    code: "local-guide-invalid",
    en: {
      title: "PAGES_PUBLISHER_GUIDE holds no address",
      detail: () =>
        "Problems lead to their pages on a published guide once this variable holds its address, such as https://example.org/guide. Until then its value is left out of account."
    },
    example: () => ({ _tag: "LocalGuideInvalid" })
  },
  PagesAddressUnknown: {
    code: "pages-address-unknown",
    en: {
      title: "This GitLab doesn't tell what the site's address is",
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
        `GitLab has put it online, but ${w.url} did not show it within ${span(w.seconds, "en")}. A site's first version can take up to half an hour.`
    },
    example: () => ({ _tag: "PagesNotLiveYet", url: "https://menu-1a2b3c.pages.example", seconds: 60 })
  },
  PagesOpenToAll: {
    code: "pages-open-to-all",
    en: {
      title: "Anyone who can reach this address can open the site",
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
      title: "An answer from GitLab was lost on the way",
      detail: () => "pages-publisher looked again: the new version has arrived, once."
    },
    example: () => ({ _tag: "PublishAnswerLost" })
  },
  PublishOvertook: {
    code: "publish-overtook",
    en: {
      title: "Somebody else published at the same time",
      detail: (w) =>
        `${w.by === null ? "Somebody" : shown(w.by)} published ${cited(w.other)} in the meantime. Your version is on top; the other one is kept in the history.`
    },
    example: () => ({ _tag: "PublishOvertook", other: "Publish menu", by: "Bram" })
  },
  SiteFallbackMissing: {
    code: "site-fallback-missing",
    en: {
      title: "Reloading an inner page of this app would show an error",
      detail: () =>
        "The app makes addresses of its own, and no file answers for them when a visitor reloads or shares one. After each build, copy the start page: cp index.html 404.html"
    },
    example: () => ({ _tag: "SiteFallbackMissing" })
  },
  SiteFilesLarge: {
    code: "site-files-large",
    en: {
      title: "Some files are large",
      detail: (w) =>
        `Visitors wait for ${some(
          w.files.map((file) => `${file.path} (${size(file.bytes, "en")})`),
          "en"
        )}. Save pictures and videos for the web, or keep them elsewhere and link to them.`
    },
    example: () => ({ _tag: "SiteFilesLarge", files: [{ path: "summer.mp4", bytes: 52428800 }] })
  },
  SiteLarge: {
    code: "site-large",
    en: {
      title: "This is a large site",
      detail: (w) =>
        `It is ${size(w.bytes, "en")} in all. A GitLab takes ${size(w.usual, "en")} unless its administrator allows more; if yours doesn't, the pipeline will say so.`
    },
    example: () => ({ _tag: "SiteLarge", bytes: 209715200, usual: 104857600 })
  },
  SiteLinksAbsolute: {
    code: "site-links-absolute",
    en: {
      title: "Some links in the pages would lead out of the site",
      detail: (w) =>
        `The site lives under ${shown(w.prefix)}/, and ${amount(w.total, "link begins", "links begin")} with just a /: ${some(w.links.map(placed), "en") || "all"}. Write links without the first /; or set the base of the build, such as base: "${shown(w.prefix)}/"; or switch on “Use unique domain” in the project under Deploy, Pages.`
    },
    example: () => ({
      _tag: "SiteLinksAbsolute",
      prefix: "/acme/menu",
      links: [{ file: "index.html", line: 7, target: "/app.js" }],
      total: 1
    })
  },
  SiteLinksBroken: {
    code: "site-links-broken",
    en: {
      title: "Some links in the pages lead to nothing",
      detail: (w) =>
        `The site has no file for ${amount(w.total, "link", "links")}: ${
          some(
            w.links.map((link) => (link.near === null ? placed(link) : `${placed(link)}, while there is ${link.near}`)),
            "en"
          ) || "all"
        }. Correct the links, or add the files; capitals count.`
    },
    example: () => ({
      _tag: "SiteLinksBroken",
      links: [{ file: "index.html", line: 12, target: "img/Logo.png", near: "img/logo.png" }],
      total: 1
    })
  },
  SiteRedirectsPrefix: {
    code: "site-redirects-prefix",
    en: {
      title: "Some rules in _redirects leave out the site's path",
      detail: (w) =>
        `The site lives under ${shown(w.prefix)}/, and ${amount(w.total, "rule leaves", "rules leave")} that out: ${
          some(
            w.lines.map(({ line, text }) => `line ${line}, ${text}`),
            "en"
          ) || "all"
        }. Begin both paths of a rule with ${shown(w.prefix)}/, or switch on “Use unique domain” in the project under Deploy, Pages.`
    },
    example: () => ({
      _tag: "SiteRedirectsPrefix",
      prefix: "/acme/menu",
      lines: [{ line: 2, text: "/old /new 301" }],
      total: 1
    })
  },
  SiteRootTaken: {
    code: "site-root-taken",
    en: {
      title: "The finished site was found inside the project",
      detail: (w) =>
        `What gets published is the folder ${shown(w.root)}. If that is the wrong one, name another with --root.`,
      page: (w) =>
        `What gets published is the folder ${shown(w.root)}. If that is the wrong one, publish the right one by itself.`
    },
    example: () => ({ _tag: "SiteRootTaken", root: "dist/" })
  },
  TokenExpiresLate: {
    code: "token-expires-late",
    en: {
      title: "This token lasts longer than a year",
      detail: (w) =>
        `It works until ${day(w.expiresOn, "en")}, for ${amount(w.days, "more day", "more days")}; a token that leaks is of use to others until then. Renew it with an expiration date within a year: ${w.tokensUrl}`
    },
    example: () => ({ _tag: "TokenExpiresLate", expiresOn: "2028-11-27", days: 738, tokensUrl: exampleTokens })
  },
  TokenExpiresSoon: {
    code: "token-expires-soon",
    en: { title: "This token expires soon", detail: expiresSoon },
    example: () => ({ _tag: "TokenExpiresSoon", expiresOn: "2026-11-27", days: 7, tokensUrl: exampleTokens })
  },
  TokenNeverExpires: {
    code: "token-never-expires",
    en: {
      title: "This token never expires",
      detail: (w) =>
        `If it leaks, others can use it until somebody revokes it. Renew it with an expiration date within a year: ${w.tokensUrl}`
    },
    example: () => ({ _tag: "TokenNeverExpires", tokensUrl: exampleTokens })
  },
  TokenPersonalAccepted: {
    code: "token-personal-accepted",
    en: {
      title: "This token is not the group's own",
      detail: (w) =>
        `What you publish is published in the name of ${shown(w.owner) || "the token's owner"}, and the token reaches all that this account reaches.`
    },
    example: () => ({ _tag: "TokenPersonalAccepted", owner: "anna" })
  },
  TokenRoleHigh: {
    code: "token-role-high",
    en: {
      title: "This token may do more in the group than it needs",
      detail: (w) =>
        `It has the role ${roleName(w.role)}, which may also delete projects and the group; publishing needs ${roleName(w.needed)}. Make a token with that role, and revoke this one: ${w.tokensUrl}`
    },
    example: () => ({ _tag: "TokenRoleHigh", role: 50, needed: 40, tokensUrl: exampleTokens })
  },
  TokenScopesWide: {
    code: "token-scopes-wide",
    en: {
      title: "This token has scopes that publishing doesn't need",
      detail: (w) =>
        `It needs ${all(w.needed, "en")}, and has ${some(w.extra, "en")} as well. Make a token without ${w.extra.length === 1 ? "that one" : "those"}, and revoke this one: ${w.tokensUrl}`
    },
    example: () => ({
      _tag: "TokenScopesWide",
      needed: ["api"],
      extra: ["write_registry", "k8s_proxy"],
      tokensUrl: exampleTokens
    })
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
