import type { SafetyWords } from "../../chapters/safety.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const safety = (f: Facts): SafetyWords => ({
  worth: text`Treat the token as a password. Whoever holds it can read and change the projects of the group as a
    **${f.role}** can.`,
  rules: {
    handOver: text`Hand it over through a password manager, not in a chat or a mail.`,
    inCi: text`In CI, keep it in a masked variable named ${code("PAGES_PUBLISHER_TOKEN")}.`,
    nowhereElse: text`Never put it into a file of the site, a repository or a command line: all of these are read by
      others.`,
    onePerPlace: text`Make one token for each place that publishes. Then one can be revoked without stopping the rest.`,
    ends: text`Let it end within a year, and renew it in time, see ${link(titles.expiry, "#expiry")}.`
  },
  ours: text`pages-publisher helps: none of its options takes a token, it sends the token to your GitLab and nowhere
    else, and it refuses to publish a site that has the token in it.`,
  leaked: "If others may have seen it",
  whenLeaked: [
    text`Revoke it, at once and without asking: nothing that is online goes away.`,
    text`Make a new token, and hand it over to those who need it.`,
    text`Look for what you don't know among the projects of the group: new ones, and new commits in the others.`
  ]
})
