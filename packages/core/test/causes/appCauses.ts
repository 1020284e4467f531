import { commitMessage } from "../../src/publish/message.ts"
import { commit, parentId, project } from "../gitlab/bodies.ts"
import { json } from "../gitlab/scripted.ts"
import { type Cause, on, published, standing, wentBack } from "./Cause.ts"

const missing = json(404, { message: "404 Project Not Found" })
const is = (change: object) => published(standing(change))
const refused = (message: unknown) => published({ [on.find]: missing, [on.create]: json(400, { message }) })
const versionCommit = (version: number, part = { number: 1, of: 1 }) => ({
  ...commit,
  id: String(version).repeat(40),
  message: commitMessage({ id: `id-${version}`, version, text: null, by: "pages-publisher 1.0.0" }, part, parentId)
})
const taken = ["has already been taken"]

export const appCauses: ReadonlyArray<Cause> = [
  ["peers 3.1.14", "a name that is another project's", is({ topics: [] }), "app-name-taken"],
  [
    "contract 5.1; peers 3.3.33",
    "a name that is taken by what the token cannot see",
    refused({ path: taken, name: taken }),
    "app-name-taken"
  ],
  [
    "contract 5.1",
    "a title that another project has",
    refused({ name: taken, "project_namespace.name": taken }),
    "app-title-taken"
  ],
  [
    "contract 5.5; peers 3.3.32",
    "a project that is marked for deletion",
    is({ marked_for_deletion_on: "2026-12-01" }),
    "app-deletion-scheduled"
  ],
  [
    "contract 5.5; peers 3.3.32",
    "a project that is being deleted",
    refused({ base: ["The project is still being deleted. Please try again later."] }),
    "app-being-deleted"
  ],
  ["contract 5.5", "an archived project", is({ archived: true }), "app-archived"],
  [
    "contract 6.4",
    "a project that is archived meanwhile",
    published({ [on.commit]: json(403, { message: "403 Forbidden - The project is archived" }) }),
    "app-archived"
  ],
  [
    "contract 5.1",
    "a path that GitLab keeps for itself",
    refused({ path: ["wikis is a reserved name"] }),
    "app-name-invalid"
  ],
  [
    "contract 5.1",
    "a path of another form than GitLab takes",
    refused({
      path: ["must not start or end with a special character and must not contain consecutive special characters."]
    }),
    "app-name-refused"
  ],
  [
    "contract 5.1",
    "a title of another form than GitLab takes",
    refused({
      name: [
        "can contain only letters, digits, emojis, '_', '.', dash, space. It must start with letter, digit, emoji or '_'."
      ]
    }),
    "app-name-refused"
  ],
  [
    "contract 5.1",
    "an account that has all the projects it may have",
    refused({ limit_reached: ["Your project limit is 10 projects! Please contact your administrator to increase it"] }),
    "app-limit-reached"
  ],
  [
    "contract 5.1",
    "an administrator who allows no private projects",
    refused({ visibility_level: ["private has been restricted by your GitLab administrator"] }),
    "app-visibility-refused"
  ],
  ["contract 5.1", "words of a later release", refused({ base: ["is out of the question"] }), "app-refused"],
  ["contract 5.3", "a project that goes while it is published to", published({ [on.commit]: missing }), "app-gone"],
  [
    "contract 5.3",
    "a project that goes before its pages are asked for",
    published({ [on.pages]: missing }),
    "app-gone"
  ],
  [
    "contract 5.3",
    "a project that goes before its settings are written",
    published({ ...standing({ topics: [] }), [on.update]: missing }, { adopt: true }),
    "app-gone"
  ],
  [
    "contract 5.3",
    "a name that no app has",
    wentBack([], null, { [on.find]: missing, "GET /groups/1/projects": json(200, [project]) }),
    "app-not-found"
  ],
  [
    "design 2.5",
    "a project that is no app of ours",
    wentBack([], null, { [on.find]: json(200, { ...project, topics: [] }) }),
    "app-foreign"
  ],
  [
    "contract 6.6",
    "an app without a version",
    wentBack([{ ...commit, message: "By hand" }], null),
    "app-never-published"
  ],
  [
    "contract 6.6",
    "an app whose first version is its newest",
    wentBack([versionCommit(1)], null),
    "app-no-earlier-version"
  ],
  [
    "contract 6.6",
    "a number that no version has",
    wentBack([versionCommit(2), versionCommit(1)], 3),
    "app-version-not-found"
  ],
  [
    "design 6.5",
    "a version whose upload broke off",
    wentBack([versionCommit(3), versionCommit(2, { number: 1, of: 2 }), versionCommit(1)], 2),
    "app-version-incomplete"
  ],
  [
    "contract 6.1",
    "a version without a first page",
    wentBack([versionCommit(2), versionCommit(1)], 1),
    "app-version-incomplete"
  ]
]
