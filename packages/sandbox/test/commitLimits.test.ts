import { expect, test } from "vitest"
import { create, open } from "./open.ts"

const post = (id: number) => `/projects/${id}/repository/commits`

test("429 for many large bodies", async () => {
  const { project, sandbox } = await open()
  const id = await project("large")
  const send = (length: number, chunk: Uint8Array<ArrayBuffer>) =>
    fetch(sandbox.start.apiUrl + post(id), {
      method: "POST",
      headers: {
        Origin: "https://example.org",
        "PRIVATE-TOKEN": sandbox.start.tokens.maintainer,
        "Content-Type": "application/json",
        "Content-Length": String(length)
      },
      body: chunk
    })
  const large = new Uint8Array(21 * 1024 ** 2)
  const answers = []
  for (let round = 0; round < 4; round++) answers.push(await send(large.length, large))
  expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400, 429])
  expect(answers[3]?.headers.get("retry-after")).toBe("30")
})

test("5,000 files in one commit", async () => {
  const { project, commit, call } = await open()
  const id = await project("many")
  const actions = Array.from({ length: 5000 }, (_, index) =>
    create(`public/${index % 40}/${index}.txt`, `file ${index}\n`)
  )
  const answer = await commit(id, actions)
  expect(answer.body.stats.additions).toBe(5000)
  const tree = await call("maintainer", "GET", `/projects/${id}/repository/tree?recursive=true&pagination=none`)
  expect(tree.body).toHaveLength(5041)
})

test("25 small commits one after another", async () => {
  const { project, commit, call } = await open()
  const id = await project("busy")
  for (let round = 0; round < 25; round++) {
    const answer = await commit(id, [create(`${round}.txt`)], { stats: false, commit_message: "n [skip ci]" })
    expect(answer.status).toBe(201)
  }
  const commits = await call("maintainer", "GET", `/projects/${id}/repository/commits?per_page=100`)
  expect(commits.body).toHaveLength(25)
})
