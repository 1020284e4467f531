import { deployment, deployStatus, job, pagesSite, project } from "../gitlab/bodies.ts"
import { json } from "../gitlab/scripted.ts"
import { to } from "../publish/watching.ts"
import { type Cause, followed, on, published } from "./Cause.ts"

const deployed = (description: string | null) =>
  followed({ [to.jobs]: json(200, [job]), [to.statuses]: json(200, [deployStatus("failed", description)]) })

const off = json(404, { message: "404 Not Found" })
const before = deployment("2026-01-01T03:04:05.678Z")

export const pagesCauses: ReadonlyArray<Cause> = [
  ["contract 8.7", "a job that hands nothing over", deployed("missing pages artifacts"), "pages-artifact-missing"],
  [
    "contract 8.7; peers 3.3.27",
    "a job that hands over another folder",
    deployed(
      "Error: You need to either include a `public/` folder in your artifacts, or specify which one to use for Pages using `publish` in `.gitlab-ci.yml`"
    ),
    "pages-artifact-missing"
  ],
  [
    "contract 8.7, older",
    "the same in older words",
    deployed("pages miss the public folder"),
    "pages-artifact-missing"
  ],
  [
    "contract 7.2",
    "a pipeline without our job",
    followed({ [to.jobs]: json(200, [{ ...job, name: "build" }]) }),
    "pages-artifact-missing"
  ],
  ["contract 8.7", "an archive without its list", deployed("missing artifacts metadata"), "pages-storage-failed"],
  [
    "contract 8.7",
    "an archive that is not whole",
    deployed("The uploaded artifact size does not match the expected value"),
    "pages-storage-failed"
  ],
  [
    "contract 8.7, older",
    "an archive that cannot be opened",
    deployed("pages failed to extract"),
    "pages-storage-failed"
  ],
  ["contract 8.7", "a newer version", deployed("build SHA is outdated for this ref"), "pages-superseded"],
  ["contract 8.7, older", "a newer version in older words", deployed("pages are outdated"), "pages-superseded"],
  [
    "contract 8.7; peers 3.3.24",
    "a site that is too large",
    deployed("artifacts for pages are too large: 104857601"),
    "pages-too-large"
  ],
  [
    "contract 8.7",
    "a site of too many files",
    deployed("pages site contains 200001 file entries, while limit is set to 200000"),
    "pages-too-many-entries"
  ],
  [
    "contract 8.7",
    "a file that names the folder twice",
    deployed("Either the `publish` or `pages.publish` option may be present in `.gitlab-ci.yml`, but not both."),
    "pages-config-conflict"
  ],
  [
    "contract 8.7; peers 3.3.25",
    "words of a later release",
    deployed("the moon is in the wrong house"),
    "pages-deploy-failed"
  ],
  ["peers 3.3.25", "a deployment that fails without a word", deployed(null), "pages-deploy-failed"],
  [
    "peers 3.2.20; contract 7.5",
    "a deployment that never comes",
    followed({ [to.statuses]: json(200, []), [to.pages]: json(200, pagesSite(before)) }),
    "pages-not-deployed"
  ],
  [
    "contract 8.1",
    "Pages turned off for the project",
    published({ [on.find]: json(200, { ...project, pages_access_level: "disabled" }) }),
    "pages-disabled"
  ],
  [
    "contract 8.1",
    "Pages turned off for the project meanwhile",
    published({ [on.pages]: off, [on.byNumber]: json(200, { ...project, pages_access_level: "disabled" }) }),
    "pages-disabled"
  ],
  [
    "contract 8.1; peers 3.2.20",
    "a GitLab without Pages",
    published({ [on.pages]: off, [on.byNumber]: json(200, project) }),
    "pages-not-installed"
  ],
  [
    "contract 8.5",
    "a group that allows no public sites",
    published(
      {
        [on.find]: json(404, { message: "404 Project Not Found" }),
        [on.create]: json(400, { message: { pages_access_level: ["public is not allowed"] } })
      },
      { access: "public" }
    ),
    "pages-access-refused"
  ]
]
