import type { CreateWords } from "../../chapters/create.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const create = (f: Facts): CreateWords => ({
  before: text`You need the role **Owner** in the group. Choose the group that the apps are to live in: the token
    reaches this group and everything below it.`,
  available: {
    "gitlab.com": text`On GitLab.com this needs Premium or Ultimate, and no trial.
      ${link(titles.who, "#who")} says what to do without.`,
    "self-managed": text`On a GitLab of your own this works in every tier.`,
    unknown: text`On GitLab.com this needs Premium or Ultimate, and no trial; on a GitLab of your own it works in every
      tier. ${link(titles.who, "#who")} says what to do without.`
  },
  steps: {
    group: text`Sign in to GitLab and open the group.`,
    page: text`In the menu of the group, open **Settings**, **Access tokens**. Only Owners see that page.`,
    add: text`Press **Add new token**.`,
    name: text`**Token name**: ${code(f.name)}. Members of the group can see it, so that everybody knows what the token
      is for.`,
    expiry: text`**Expiration date**: a day within a year. The form proposes 30 days, which is over soon. Note the
      date.`,
    role: text`**Role**: choose **${f.role}**. The form starts with Guest, which cannot publish.`,
    scopes: text`**Scopes**: tick ${code(f.scopes)} and nothing else. The form starts with none.`,
    create: text`Press **Create group access token**, and copy the token at once: GitLab shows it only now. Put it into
      your password manager, and hand it over from there.`
  },
  check: text`Does it work? This asks for the token, keeps it hidden, and says what it may do:`,
  older: text`Does your GitLab look different? ${link(titles.older, "#older")} has the menus of before 16.`
})
