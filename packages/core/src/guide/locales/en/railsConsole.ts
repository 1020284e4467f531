import type { RailsConsoleWords } from "../../chapters/railsConsole.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const railsConsole = (f: Facts): RailsConsoleWords => ({
  when: text`For an administrator of a GitLab of your own, where the page cannot be used: GitLab up to 14.6 has none.
    Run this on the server, in the console that ${code("gitlab-rails console")} opens. Everywhere else,
    ${link(titles.create, "#create")} is the better way.`,
  notOnCom: text`On GitLab.com only GitLab itself has this console.`,
  today: "Today",
  old: "GitLab 14.6 and older",
  remarks: {
    admin: "Any administrator",
    group: "The group's full path, as in its address",
    bot: "The user behind the token, with a name of its own for each token",
    made: "Newer versions wrap it in a response",
    role: "Its role in the group",
    token: "The token itself",
    show: "Note both; the token is shown only here"
  },
  name: text`The name of the user matters: ${code("group_<id>_bot_<random>")} is how GitLab and pages-publisher know the
    token of a group.`,
  tooOld: text`pages-publisher works with GitLab ${f.oldest} and newer. With an older one, update GitLab first.`,
  revoke: "Revoke it",
  howToRevoke: text`With the name of the user that was printed:`
})
