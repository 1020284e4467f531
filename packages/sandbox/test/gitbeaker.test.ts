import { Gitlab } from "@gitbeaker/rest"
import { expect, test } from "vitest"
import { ciFile, open } from "./open.ts"

test("@gitbeaker/rest, a client that is not ours, publishes a site", async () => {
  const { sandbox } = await open()
  const { url, tokens, group } = sandbox.start
  const gitlab = new Gitlab({ host: url, token: tokens.maintainer })
  expect((await gitlab.Users.showCurrentUser()).username).toMatch(/^group_\d+_bot_/)
  expect((await gitlab.Groups.show(group.id)).full_path).toBe("acme/apps")
  const project = await gitlab.Projects.create({ name: "beaker", namespaceId: group.id, topics: ["pages-publisher"] })
  expect((await gitlab.Groups.allProjects(group.id)).map((each) => each.path)).toContain("beaker")
  const commit = await gitlab.Commits.create(project.id, "main", "By beaker", [
    { action: "create", filePath: ".gitlab-ci.yml", content: ciFile },
    { action: "create", filePath: "public/index.html", content: "<h1>beaker</h1>" }
  ])
  const tree = await gitlab.Repositories.allRepositoryTrees(project.id, { recursive: true })
  expect(tree.map((each) => each.path)).toEqual(["public", ".gitlab-ci.yml", "public/index.html"])
  await expect.poll(() => sandbox.deployments.length, { timeout: 8000 }).toBe(1)
  const [pipeline] = await gitlab.Pipelines.all(project.id, { sha: commit.id })
  expect(pipeline?.ref).toBe("main")
  const [job] = await gitlab.Jobs.all(project.id, { pipelineId: pipeline!.id })
  expect(job?.status).toBe("success")
  expect(await gitlab.Jobs.showLog(project.id, job!.id)).toContain("Job succeeded")
  const statuses = await gitlab.Commits.allStatuses(project.id, commit.id)
  expect(statuses.map((each) => each.name)).toContain("pages:deploy")
  const pages = await gitlab.GitlabPages.showSettings(project.id)
  expect(pages.deployments).toHaveLength(1)
  await expect(gitlab.Projects.show("acme/apps/nowhere")).rejects.toThrow("404 Project Not Found")
})
