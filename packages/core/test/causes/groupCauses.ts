import { json } from "../gitlab/scripted.ts"
import { bot, group, to } from "../token/goodToken.ts"
import { type Cause, checked, on, published } from "./Cause.ts"

const hidden = json(404, { message: "404 Group Not Found" })
const noMember = json(404, { message: "404 Not found" })

const asked = (path: string) => {
  const address = `GET /groups/${encodeURIComponent(path)}`
  return { [address]: hidden, [`${address}/members/all/8`]: noMember }
}
const personal = { [to.user]: json(200, { ...bot("jo"), bot: false }) }
const inGroup = (change: object) => checked({ [to.group]: json(200, { ...group, ...change }) })

export const groupCauses: ReadonlyArray<Cause> = [
  [
    "peers E, group missing",
    "a group inside the token's own that is not there",
    checked(asked("acme/apps/x"), { group: "acme/apps/x" }),
    "group-not-found"
  ],
  [
    "peers E, group missing",
    "a person's token and a group that is hidden from it",
    checked({ ...personal, ...asked("acme/labs") }, { group: "acme/labs", allowPersonal: true }),
    "group-not-found"
  ],
  [
    "peers E, no access",
    "a group beside the token's own",
    checked(asked("acme/labs"), { group: "acme/labs" }),
    "group-not-of-token"
  ],
  [
    "contract 1.2",
    "a token's own group that is closed to this network",
    checked({ [to.group]: hidden, [to.role]: noMember }),
    "group-own-hidden"
  ],
  [
    "peers E, pending deletion",
    "a group that is marked for deletion",
    inGroup({ marked_for_deletion_on: "2026-12-01" }),
    "group-deletion-scheduled"
  ],
  [
    "contract 4.1; peers 3.1.10",
    "nobody may create projects",
    inGroup({ project_creation_level: "noone" }),
    "group-forbids-project-creation"
  ],
  [
    "contract 4.1",
    "only Owners may create projects",
    inGroup({ project_creation_level: "owner" }),
    "group-forbids-project-creation"
  ],
  [
    "contract 5.1",
    "GitLab says so when a project is created",
    published({
      [on.find]: json(404, { message: "404 Project Not Found" }),
      [on.create]: json(400, { message: { namespace: ["is not valid"] } })
    }),
    "group-forbids-project-creation"
  ],
  [
    "contract 2.4",
    "a person's token that reaches several groups",
    checked({ ...personal, [to.groups]: json(200, [group, { ...group, id: 2 }]) }, { allowPersonal: true }),
    "group-choice-needed"
  ],
  [
    "contract 6.4, read-only",
    "a group with more members than its plan allows",
    published({
      [on.commit]: json(403, {
        message: "Your top-level group is over the user limit and has been placed in a read-only state."
      })
    }),
    "group-read-only"
  ]
]
