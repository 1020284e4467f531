import type { TroubleshootingWords } from "../../chapters/troubleshooting.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const troubleshooting = (f: Facts): TroubleshootingWords => ({
  notForGroup: {
    why: text`It is the token of a person, a service account or a single project. These look just like a group's token.`,
    fix: text`Make one on the group's own page, see ${link(titles.create, "#create")}.`,
    withoutGroupTokens: text`Where there are no group access tokens, as on GitLab.com Free, a personal token will do. It
      publishes in that person's name, so accept it knowingly and name the group:`
  },
  forbidsCreation: {
    why: text`The group lets only some roles make projects, and each app is a project of its own.`,
    steps: [
      text`Open the group's general settings. Only Owners see that page.`,
      text`Under **Permissions and group features**, let the role **${f.role}** create projects, and save. The token
        needs that role, too.`,
      text`Or make an empty project for the app yourself, and publish into it with ${code("--adopt")}.`
    ]
  },
  rejected: {
    why: text`GitLab knows no such token.`,
    tries: [
      text`Copy the whole token again, from its first letter to its last.`,
      text`Check the address of GitLab: a token works only in the GitLab where it was made.`,
      text`If it still doesn't work, it has probably been deleted: make a new one.`
    ]
  },
  cannotFind: {
    question: "I can't find “Access tokens” in the group settings",
    why: text`Usually it is one of these:`,
    reasons: [
      text`You are not an **Owner** of this group. Maintainers don't see the page: ask an Owner.`,
      text`The group is on GitLab.com without Premium or Ultimate, or on a trial, see ${link(titles.who, "#who")}.`,
      text`An Owner of the top-level group switched it off: then the page says so, and has no form.`,
      text`Your GitLab is older than 16, where the menu looks different, see ${link(titles.older, "#older")}.`
    ]
  },
  more: text`Every problem that pages-publisher can name is explained in full, without a network:`
})
