import { commit, failedJob, parentId, pipelineDetail } from "../gitlab/bodies.ts"
import { broken, json, text } from "../gitlab/scripted.ts"
import { to } from "../publish/watching.ts"
import { type Cause, failed, followed, on, published, standing } from "./Cause.ts"

const committing = (status: number, message: unknown) => published({ [on.commit]: json(status, { message }) })
const hook = (said: string) => committing(400, said)
const somebody = json(200, [
  { ...commit, message: "By hand" },
  { ...commit, id: parentId }
])

export const publishCauses: ReadonlyArray<Cause> = [
  [
    "contract 6.4",
    "a branch that takes no push of this role",
    committing(403, "403 Forbidden - You are not allowed to push into this branch"),
    "publish-push-forbidden"
  ],
  [
    "peers 3.1.4; contract 6.4",
    "a rule about e-mail addresses",
    hook("Commit author's email 'group_1_bot_0a@noreply.gitlab.example' does not follow the pattern '@acme.example$'"),
    "publish-author-rule"
  ],
  [
    "contract 6.4",
    "a rule about committers",
    hook(
      "You cannot push commits for 'publisher'. You can only push commits if the committer email is one of your own verified emails."
    ),
    "publish-author-rule"
  ],
  [
    "contract 6.4",
    "a rule about messages",
    hook("Commit message does not follow the pattern '^[A-Z]+-[0-9]+'"),
    "publish-message-rule"
  ],
  [
    "contract 6.4",
    "a rule about names of files",
    hook("File name public/setup.exe was prohibited by the pattern '\\.exe$'."),
    "publish-file-name-rule"
  ],
  [
    "contract 6.4",
    "a rule about sizes of files",
    hook('File "public/film.mp4" is larger than the allowed size of 10 MiB. Use Git LFS to manage this file.'),
    "publish-file-size-rule"
  ],
  [
    "contract 6.4",
    "a rule about secrets",
    hook("PUSH BLOCKED: Secrets detected in code changes"),
    "publish-secret-found"
  ],
  [
    "contract 6.4",
    "a file that somebody has locked",
    hook("The path 'public/index.html' is locked by Robin"),
    "publish-path-locked"
  ],
  [
    "contract 6.4",
    "a hook of the whole GitLab",
    hook("GitLab: The ticket number is missing, and the title exceeds 50 letters"),
    "publish-push-rule"
  ],
  ["contract 6.4", "a path that Git refuses", hook("invalid path: 'public/.git/config'"), "publish-path-invalid"],
  ["contract 6.4", "a path that leads out", hook("Path cannot include directory traversal"), "publish-path-invalid"],
  [
    "contract 6.4, since 18.7",
    "a request that GitLab does not understand",
    hook("400 Bad request - actions[0][file_path] is required"),
    "publish-refused"
  ],
  [
    "contract 6.4, before 18.7",
    "the same in older words",
    published({ [on.commit]: json(400, { error: "actions[0][file_path] is missing" }) }),
    "publish-refused"
  ],
  [
    "contract 6.4",
    "a branch that is not what GitLab makes of it",
    hook("You can only create or edit files when you are on a branch"),
    "publish-refused"
  ],
  [
    "contract 6.4; peers 3.1.2",
    "others who are always faster",
    published({ [on.commit]: json(400, { message: "A file with this name already exists" }), [on.commits]: somebody }),
    "publish-conflict"
  ],
  [
    "contract 6.5",
    "a body over GitLab's cap",
    published({
      [on.commit]: text(
        413,
        "upload failed: the upload size 314572801 is over maximum of 314572800 bytes: entity is too large"
      )
    }),
    "publish-payload-too-large"
  ],
  [
    "contract 6.5; peers 3.3.23",
    "a body over a web server's cap",
    published({
      [on.commit]: text(413, "<html><h1>413 Request Entity Too Large</h1></html>", { "content-type": "text/html" })
    }),
    "publish-payload-too-large"
  ],
  [
    "contract 6.4, 6.5",
    "a repository that is full",
    hook("Your changes could not be committed, because this repository has exceeded its size limit of 10 GB by 5 MB"),
    "publish-repository-full"
  ],
  [
    "contract 6.4",
    "a group whose storage is full",
    hook(
      "Your push to this repository has been rejected because the namespace storage limit of 10 GB has been reached. Reduce your namespace storage or purchase additional storage."
    ),
    "publish-namespace-full"
  ],
  [
    "contract 6.4",
    "a GitLab that can only be read",
    committing(403, "You cannot perform write operations on a read-only instance"),
    "publish-read-only"
  ],
  [
    "contract 6.4",
    "a repository that is being moved",
    hook("The repository is temporarily read-only. Please try again later."),
    "publish-read-only"
  ],
  [
    "contract 1.2",
    "two changes of the same project at once",
    published(
      { ...standing({ topics: [] }), [on.update]: json(409, { message: "409 Conflict: Resource lock" }) },
      { adopt: true }
    ),
    "publish-busy"
  ],
  [
    "contract 6.4; peers 3.4.37",
    "an answer that is lost, and nobody to ask",
    published({
      [on.commit]: broken("ECONNRESET"),
      [on.commits]: [json(200, [{ ...commit, id: parentId }]), text(502, "")]
    }),
    "publish-outcome-unknown"
  ],
  [
    "design 6",
    "an upload that was broken off",
    failed("script_failure", [
      "This version has not arrived completely. Publish again.",
      "ERROR: Job failed: exit code 1"
    ]),
    "publish-incomplete"
  ],
  [
    "contract 1.3",
    "an account that is blocked before its job runs",
    followed({ [to.pipeline]: json(200, pipelineDetail("failed")), [to.jobs]: json(200, [failedJob("user_blocked")]) }),
    "token-blocked"
  ]
]
