import { Schema } from "effect"
import { neededRole, roleName } from "../model/Role.ts"
import type { Guide } from "./Guide.ts"
import { groupSettingsPage } from "./links.ts"

const whoMay = new Map([
  ["noone", "nobody may create projects"],
  ["owner", "only Owners may create projects"],
  ["maintainer", "only Maintainers and Owners may create projects"],
  ["administrator", "only administrators may create projects"]
])

export class GroupForbidsProjectCreation extends Schema.TaggedError<GroupForbidsProjectCreation>()(
  "GroupForbidsProjectCreation",
  {
    host: Schema.String,
    group: Schema.String,
    /** GitLab's `project_creation_level`: `noone`, `owner`, `maintainer`, `administrator`. */
    level: Schema.String,
    role: Schema.Number
  }
) {
  static readonly guide: Guide<GroupForbidsProjectCreation> = {
    code: "group-forbids-project-creation",
    exitCode: 4,
    fixableBy: "group-owner",
    retriable: false,
    en: {
      title: "This token isn't allowed to create new apps in the group",
      why: (p) =>
        `In ${p.group} ${whoMay.get(p.level) ?? "GitLab refused a new project"}, ` +
        `and this token has the role ${roleName(p.role)}.`,
      steps: (p) => [
        {
          text: "Open the group's general settings; only an Owner of the group sees this page",
          url: groupSettingsPage(p.host, p.group)
        },
        {
          text: `Under “Permissions and group features”, let ${p.role >= neededRole ? "Maintainers" : "Developers"} create projects, and save`
        },
        {
          text: "Or create a blank project for the app yourself; whoever publishes into it adds --adopt once",
          page: "Or create a blank project for the app yourself; whoever publishes into it takes it over once"
        }
      ]
    },
    example: () =>
      new GroupForbidsProjectCreation({
        host: "https://gitlab.example",
        group: "acme/apps",
        level: "owner",
        role: 40
      })
  }
}
