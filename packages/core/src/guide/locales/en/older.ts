import type { OlderWords } from "../../chapters/older.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const older = (f: Facts): OlderWords => ({
  menus: "The menus before GitLab 16",
  before16: text`The page is the same, the way to it is not:`,
  menuSteps: [
    text`At the top of the page, open **Menu**, **Groups**, and choose the group. Some versions say **Main menu**.`,
    text`In the bar on the left, open **Settings**, **Access Tokens**.`,
    text`The form is on that page already. Fill it in as in ${link(titles.create, "#create")}, from the name on.`
  ],
  differences: "What else is different",
  head: ["Your GitLab", "What to know"],
  before: (version) => text`before ${version}`,
  different: {
    "14.7": text`Groups have no page for tokens, see ${link(titles.console, "#console")}. pages-publisher needs
      ${f.oldest} or newer.`,
    "15.3": text`The form does not propose Guest and 30 days yet. Choose role and date all the same.`,
    "15.5": text`GitLab does not tell what a token may do and when it ends, so ${code("pages-publisher check")} cannot
      show it.`,
    "16.0": text`A token may be left without an end: give it one. There is no way to rotate a token: make a new one, and
      revoke the old one then.`,
    "17.7": text`The form has no description. Mails may come only 7 days before the end.`,
    "17.9": text`The scope ${code("self_rotate")} does not exist. Revoked and expired tokens are not listed.`
  },
  which: text`Which version is it? Open **Help** in GitLab, or look at what ${code("pages-publisher check")} says under
    GitLab.`
})
