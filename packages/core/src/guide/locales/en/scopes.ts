import type { ScopesWords } from "../../chapters/scopes.ts"
import type { Facts } from "../../Facts.ts"
import { code, text } from "../../Text.ts"

export const scopes = (f: Facts): ScopesWords => ({
  intro: text`A scope is a kind of work that a token may do. pages-publisher works out what it needs from the calls it
    makes, and the answer is ${code(f.scopes)}. All that GitLab offers a group access token:`,
  head: ["Scope", "Needed", "What it allows, and why it is needed or not"],
  yes: "needed",
  no: "not needed",
  allows: {
    api: text`Reading and writing everything in the group, as far as the role allows.`,
    read_api: text`Reading everything in the group.`,
    read_repository: text`Fetching the files of repositories.`,
    write_repository: text`Fetching and pushing files by Git.`,
    read_registry: text`Fetching container images.`,
    write_registry: text`Storing container images.`,
    read_virtual_registry: text`Fetching container images through GitLab's dependency proxy.`,
    write_virtual_registry: text`Storing and deleting container images in the dependency proxy.`,
    create_runner: text`Adding runners, the machines that run pipelines.`,
    manage_runner: text`Changing runners.`,
    ai_features: text`Asking GitLab's AI features.`,
    k8s_proxy: text`Reaching Kubernetes clusters through GitLab.`,
    self_rotate: text`Renewing this very token.`
  },
  becauseNeeded: text`Without it there are no new projects, no files in them and no settings of Pages.`,
  becauseInside: text`${code("api")} allows that too.`,
  becauseUnused: text`Publishing never does that.`,
  since: (version) => text`From GitLab ${version}.`,
  someHidden: text`Your GitLab may show fewer: some appear only where the feature they belong to is on.
    ${code("read_user")}, ${code("sudo")} and ${code("admin_mode")} are for people's own tokens.`
})
