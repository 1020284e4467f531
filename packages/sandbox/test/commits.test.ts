import { expect, test } from "vitest"
import { create, open } from "./open.ts"

const post = (id: number) => `/projects/${id}/repository/commits`

const current: [string, object, string][] = [
  ["no branch", { commit_message: "x", actions: [create("b")] }, "400 Bad request - branch is required"],
  ["no message", { branch: "main", actions: [create("b")] }, "400 Bad request - commit_message is required"],
  ["no actions", { branch: "main", commit_message: "x" }, "400 Bad request - actions is required"],
  ["empty actions", { branch: "main", commit_message: "x", actions: [] }, "400 Bad request - actions is required"],
  [
    "two starts",
    { branch: "new", commit_message: "x", actions: [create("b")], start_branch: "main", start_sha: "a" },
    "400 Bad request - start_branch, start_sha are mutually exclusive"
  ],
  [
    "no action",
    { branch: "main", commit_message: "x", actions: [{ file_path: "b" }] },
    "400 Bad request - actions[0][action] is required"
  ],
  [
    "no path",
    { branch: "main", commit_message: "x", actions: [{ action: "create" }] },
    "400 Bad request - actions[0][file_path] is required"
  ],
  [
    "bad action",
    { branch: "main", commit_message: "x", actions: [create("b"), { action: "copy", file_path: "c" }] },
    "400 Bad request - actions[1][action] must be one of: create, update, move, delete, chmod"
  ],
  [
    "bad encoding",
    { branch: "main", commit_message: "x", actions: [{ ...create("b"), encoding: "hex" }] },
    "400 Bad request - actions[0][encoding] must be text or base64"
  ],
  [
    "update without content",
    { branch: "main", commit_message: "x", actions: [{ action: "update", file_path: "a.txt" }] },
    "400 Bad request - actions[0][content] is required for update action"
  ],
  [
    "move from nowhere",
    { branch: "main", commit_message: "x", actions: [{ action: "move", file_path: "b" }] },
    "400 Bad request - actions[0][previous_path] is required for move action"
  ],
  [
    "chmod to nothing",
    { branch: "main", commit_message: "x", actions: [{ action: "chmod", file_path: "a.txt" }] },
    "400 Bad request - actions[0][execute_filemode] is required for chmod action"
  ]
]

const older: Record<string, string> = {
  "no branch": "branch is missing",
  "no message": "commit_message is missing",
  "no actions": "actions is missing",
  "empty actions": "actions is empty",
  "two starts": "start_branch, start_sha are mutually exclusive",
  "no path": "actions[0][file_path] is missing",
  "bad action": "actions[1][action] does not have a valid value"
}

test("parameters are refused in two dialects", async () => {
  const now = await open({ gitlabVersion: "18.7" })
  const then = await open({ gitlabVersion: "18.6" })
  for (const at of [now, then])
    expect((await at.commit(await at.project("params"), [create("a.txt")])).status).toBe(201)
  for (const [name, body, text] of current) {
    const found = await now.call("owner", "POST", post(2), body)
    // Without a branch nobody may push to it: that is asked first.
    expect([found.status, found.body.message], name).toEqual([400, text])
    const old = older[name]
    if (old === undefined) continue
    const before = await then.call("owner", "POST", post(2), body)
    expect([before.status, before.text], name).toEqual([400, JSON.stringify({ error: old })])
  }
})

test("rights come before parameters from 18.7 on, after them before", async () => {
  for (const [gitlabVersion, status] of [
    ["18.7", 403],
    ["18.6", 400]
  ] as const) {
    const { call, project, commit } = await open({ gitlabVersion })
    const id = await project("order")
    await commit(id, [create("a.txt")])
    expect((await call("developer", "POST", post(id), { branch: "main" })).status).toBe(status)
    const allowed = await call("developer", "POST", post(id), {
      branch: "topic",
      start_branch: "main",
      commit_message: "x",
      actions: [create("b.txt")]
    })
    expect(allowed.status).toBe(201)
  }
})

test("bad JSON, odd content types, file parts", async () => {
  const { call, project, sandbox } = await open()
  const id = await project("bodies")
  const bad = await call("maintainer", "POST", post(id), "{")
  expect([bad.status, bad.text]).toEqual([400, '{"message":"Invalid json","error":"Invalid json"}'])
  const raw = (type: string | null, body: string | Uint8Array<ArrayBuffer>) =>
    fetch(sandbox.start.apiUrl + post(id), {
      method: "POST",
      headers: { "PRIVATE-TOKEN": sandbox.start.tokens.maintainer, ...(type === null ? {} : { "Content-Type": type }) },
      body
    })
  expect(await (await raw("text/csv", "a,b")).json()).toEqual({
    message: "400 Bad request - Unsupported Content-Type: text/csv"
  })
  const commit = JSON.stringify({ branch: "main", commit_message: "x", actions: [create("a.txt", "a")] })
  expect((await raw(null, new TextEncoder().encode(commit))).status).toBe(201)
  const form = new URLSearchParams({
    branch: "main",
    commit_message: "form",
    "actions[][action]": "create",
    "actions[][file_path]": "f.txt",
    "actions[][content]": "f"
  })
  expect((await raw("application/x-www-form-urlencoded", form.toString())).status).toBe(201)
  const parts = '--x\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\nb\r\n--x--\r\n'
  expect(await (await raw("multipart/form-data; boundary=x", parts)).json()).toEqual({
    message: "400 Bad request - This endpoint does not support form encoded file uploads"
  })
})

test("what the service refuses, and that nothing of it lands", async () => {
  const { call, project, commit } = await open()
  const id = await project("service")
  const first = await commit(id, [create("a.txt", "a"), create("dir/b.txt", "b")])
  const head = first.body.id
  const cases: [object[], object, string][] = [
    [[create("a.txt")], {}, "A file with this name already exists"],
    [[create("new.txt"), create("a.txt")], {}, "A file with this name already exists"],
    [[{ action: "update", file_path: "no.txt", content: "" }], {}, "A file with this name doesn't exist"],
    [[{ action: "delete", file_path: "no.txt" }], {}, "A file with this name doesn't exist"],
    [[{ action: "move", file_path: "c.txt", previous_path: "no.txt" }], {}, "A file with this name doesn't exist"],
    [[{ action: "chmod", file_path: "no.txt", execute_filemode: true }], {}, "A file with this name doesn't exist"],
    [[create("dir")], {}, "A directory with this name already exists"],
    [[create("../x")], {}, "Path cannot include directory traversal"],
    [[create("")], {}, "You must provide a file path"],
    [[create(".git/config")], {}, "invalid path: '.git/config'"],
    [[create("/etc/passwd")], {}, "invalid path: '/etc/passwd'"],
    [[{ ...create("c.txt", "***"), encoding: "base64" }], {}, "Invalid base64"],
    [[create("c.txt")], { branch: "nowhere" }, "You can only create or edit files when you are on a branch"],
    [
      [create("c.txt")],
      { branch: "main", start_sha: head },
      "A branch called 'main' already exists. Switch to that branch in order to make changes"
    ],
    [[create("c.txt")], { branch: "new", start_sha: "0".repeat(40) }, `Cannot find start_sha '${"0".repeat(40)}'`],
    [
      [create("c.txt")],
      { branch: "main", start_sha: head, force: true },
      "You are not allowed to force push code to a protected branch on this project."
    ],
    [
      [{ action: "update", file_path: "a.txt", content: "", last_commit_id: "0".repeat(40) }],
      {},
      "The file has changed since you started editing it: a.txt"
    ]
  ]
  for (const [actions, more, text] of cases) {
    const answer = await commit(id, actions, more)
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify({ message: text })])
  }
  const bad = await commit(id, [create("c.txt")], { branch: "a..b", start_branch: "main" })
  expect(bad.body.message).toContain("Something went wrong when we tried to create 'a..b' for you:")
  const branch = await call("maintainer", "GET", `/projects/${id}/repository/branches/main`)
  expect(branch.body.commit.id).toBe(head)
})

test("all actions in one commit, in order", async () => {
  const { call, project, commit, sandbox } = await open()
  const id = await project("actions")
  const first = await commit(id, [
    create("keep.txt", "keep"),
    create("old/name.txt", "same"),
    create("run.sh", "x"),
    create("gone.txt")
  ])
  const second = await commit(
    id,
    [
      { action: "move", file_path: "new/name.txt", previous_path: "old/name.txt" },
      { action: "chmod", file_path: "run.sh", execute_filemode: true },
      { action: "delete", file_path: "gone.txt" },
      { ...create("pixel.png", Buffer.from([0, 255, 10]).toString("base64")), encoding: "base64" },
      create("gone.txt/now-a-folder.txt", "hello\n"),
      { action: "update", file_path: "keep.txt", content: "kept", last_commit_id: first.body.id }
    ],
    { author_name: "Ada", author_email: "ada@example.com", commit_message: "Change\n\nPublish-Id: 42\n" }
  )
  expect(second.body).toMatchObject({
    parent_ids: [first.body.id],
    title: "Change",
    author_name: "Ada",
    committer_name: "maintainer",
    status: null,
    last_pipeline: null,
    project_id: id,
    extended_trailers: { "Publish-Id": ["42"] },
    short_id: second.body.id.slice(0, 8)
  })
  expect(second.body.committed_date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+00:00$/)
  const tree = await call("maintainer", "GET", `/projects/${id}/repository/tree?recursive=true`)
  const entries = new Map<string, string>(
    tree.body.map((each: { path: string; mode: string; id: string }) => [each.path, `${each.mode} ${each.id}`])
  )
  expect([...entries.keys()].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    "gone.txt",
    "gone.txt/now-a-folder.txt",
    "keep.txt",
    "new",
    "new/name.txt",
    "pixel.png",
    "run.sh"
  ])
  expect(entries.get("gone.txt/now-a-folder.txt")).toBe("100644 ce013625030ba8dba906f756967f9e9ca394464a")
  expect(entries.get("run.sh")).toMatch(/^100755 /)
  const raw = await fetch(`${sandbox.start.apiUrl}/projects/${id}/repository/files/pixel.png/raw`, {
    headers: { "PRIVATE-TOKEN": sandbox.start.tokens.maintainer }
  })
  expect([...new Uint8Array(await raw.arrayBuffer())]).toEqual([0, 255, 10])
  const statless = await commit(id, [create("n.txt", "1\n2\n")], { stats: false })
  expect(statless.body).not.toHaveProperty("stats")
  const shown = await call("maintainer", "GET", `/projects/${id}/repository/commits/${statless.body.id}`)
  expect(shown.body.stats).toEqual({ additions: 2, deletions: 0, total: 2 })
  const log = await call("maintainer", "GET", `/projects/${id}/repository/commits?path=keep.txt`)
  expect(log.body.map((each: { id: string }) => each.id)).toEqual([second.body.id, first.body.id])
  expect(log.headers.get("x-total")).toBeNull()
})

test("an empty repository takes any first branch, makes it the default one and protects it", async () => {
  const { call, project, commit } = await open()
  const id = await project("fresh")
  expect((await call("maintainer", "GET", `/projects/${id}`)).body).toMatchObject({
    empty_repo: true,
    default_branch: "main"
  })
  expect((await call("maintainer", "GET", `/projects/${id}/repository/tree`)).text).toBe(
    '{"message":"404 Tree Not Found"}'
  )
  const early = await call("developer", "POST", post(id), {
    branch: "trunk",
    commit_message: "x",
    actions: [create("a")]
  })
  expect(early.status).toBe(403)
  expect((await commit(id, [create("a")], { branch: "trunk" })).body.parent_ids).toEqual([])
  expect((await call("maintainer", "GET", `/projects/${id}`)).body).toMatchObject({
    empty_repo: false,
    default_branch: "trunk"
  })
  const branch = (token: "maintainer" | "developer") => call(token, "GET", `/projects/${id}/repository/branches/trunk`)
  expect((await branch("developer")).body).toMatchObject({ protected: true, default: true, can_push: false })
  expect((await branch("maintainer")).body.can_push).toBe(true)
  const protection = await call("maintainer", "GET", `/projects/${id}/protected_branches/trunk`)
  expect(protection.body).toMatchObject({ allow_force_push: false, push_access_levels: [{ access_level: 40 }] })
})

test("no compare-and-swap: the second writer lands on top of the first", async () => {
  const { project, commit } = await open()
  const id = await project("race")
  await commit(id, [create("a.txt")])
  const both = await Promise.all([commit(id, [create("b.txt")]), commit(id, [create("c.txt")])])
  expect(both.map((each) => each.status)).toEqual([201, 201])
  const [one, two] = both.map((each) => each.body)
  expect([one.parent_ids[0] === two.id, two.parent_ids[0] === one.id].filter(Boolean)).toHaveLength(1)
})
