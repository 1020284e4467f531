import type { AboutWords } from "../../chapters/about.ts"
import { link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const about = (): AboutWords => ({
  what: text`A group access token is a key that belongs to a group in GitLab instead of to a person. A program that
    holds it can work in that group, its subgroups and their projects, as far as the token's role and scopes allow.`,
  why: text`pages-publisher asks for one because it makes a project for each app, puts the app's files into it and
    follows the pipeline that brings the site online. The token goes to your GitLab and nowhere else, and is never
    written to a file.`,
  better: text`Why the group's own token, and not somebody's personal one:`,
  reasons: [
    text`It stays with the group when somebody leaves the team.`,
    text`It is made for one group, while a personal token reaches all that the person reaches.`,
    text`It can be revoked by itself, and nobody's account notices.`
  ],
  others: text`A **deploy token** and a **project access token** are something else: neither can make a project in your
    group. ${link(titles.create, "#create")} shows the right page.`
})
