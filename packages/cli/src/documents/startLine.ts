import { whole } from "@pages-publisher/core/model/whole"
import type { StartLine as Printed } from "@pages-publisher/sandbox/Sandbox"
import { Schema } from "effect"

const token = (description: string) => Schema.String.annotations({ description })

/** What `sandbox --json` prints when it is ready. The sandbox says so itself, and here its words are checked. */
export const StartLine: Schema.Schema<Printed> = Schema.Struct({
  url: Schema.String.annotations({ description: "Address of GitLab" }),
  apiUrl: Schema.String.annotations({ description: "Address of its API" }),
  pagesUrl: Schema.String.annotations({ description: "Address of its Pages" }),
  group: Schema.Struct({ id: whole("GitLab's number"), fullPath: Schema.String }),
  tokens: Schema.Struct({
    maintainer: token("A group access token that can publish"),
    owner: token("The same with the role Owner"),
    developer: token("The same with the role Developer"),
    reporter: token("The same with the role Reporter"),
    readApi: token("The same with the scope read_api only"),
    expired: token("One that has ended"),
    revoked: token("One that was revoked"),
    expiresTomorrow: token("One with a day left"),
    project: token("A project access token"),
    personal: token("A Maintainer's personal access token"),
    ownerPersonal: token("An Owner's personal access token"),
    serviceAccount: token("A token of a service account"),
    noCreate: token("One of a group that allows no new projects")
  })
})
