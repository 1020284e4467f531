import { expect, test } from "vitest"
import { create, open } from "./open.ts"

const nextOf = (link: string | null) => /<([^>]+)>; rel="next"/.exec(link ?? "")?.[1]

test("pages by offset and by keyset give the same entries, once each", async () => {
  const { call, project, commit, sandbox } = await open()
  const id = await project("listing")
  // Every third file is the same blob, so ids repeat.
  await commit(
    id,
    Array.from({ length: 45 }, (_, index) =>
      create(`d${index % 4}/f${index}.txt`, index % 3 === 0 ? "same" : `${index}`)
    )
  )
  const path = `/projects/${id}/repository/tree?recursive=true`
  const whole = (await call("maintainer", "GET", `${path}&pagination=none`)).body
  expect(whole).toHaveLength(49)
  expect(whole.slice(0, 4).map((each: { type: string }) => each.type)).toEqual(["tree", "tree", "tree", "tree"])
  const keyset = []
  let url: string | undefined = `${sandbox.start.apiUrl}${path}&pagination=keyset&per_page=7`
  while (url !== undefined) {
    const answer: Response = await fetch(url, { headers: { "PRIVATE-TOKEN": sandbox.start.tokens.maintainer } })
    expect(answer.headers.get("x-total")).toBeNull()
    keyset.push(...((await answer.json()) as unknown[]))
    url = nextOf(answer.headers.get("link"))
  }
  expect(keyset).toEqual(whole)
  const first = await call("maintainer", "GET", `${path}&per_page=20`)
  expect(first.headers.get("x-total")).toBe("49")
  expect(first.headers.get("x-total-pages")).toBe("3")
  expect(first.headers.get("x-next-page")).toBe("2")
  expect(first.headers.get("link")?.match(/rel="\w+"/g)).toEqual(['rel="next"', 'rel="first"', 'rel="last"'])
  const last = await call("maintainer", "GET", `${path}&per_page=20&page=3`)
  expect(last.headers.get("x-next-page")).toBe("")
  expect(last.headers.get("x-prev-page")).toBe("2")
  expect(last.headers.get("link")?.match(/rel="\w+"/g)).toEqual(['rel="prev"', 'rel="first"', 'rel="last"'])
  expect((await call("maintainer", "GET", `${path}&per_page=500`)).headers.get("x-per-page")).toBe("100")
  expect((await call("maintainer", "GET", `/projects/${id}/repository/tree?pagination=none`)).status).toBe(400)
})

test("a missing path is 404 from 17.7 on, an empty list before", async () => {
  for (const [gitlabVersion, text] of [
    ["17.7", '{"message":"404 invalid revision or path Not Found"}'],
    ["17.6", "[]"]
  ]) {
    const { call, project, commit } = await open({ gitlabVersion: gitlabVersion ?? "" })
    const id = await project("paths")
    await commit(id, [create("public/a.txt")])
    expect((await call("maintainer", "GET", `/projects/${id}/repository/tree?path=nowhere`)).text).toBe(text)
    const below = await call("maintainer", "GET", `/projects/${id}/repository/tree?path=public`)
    expect(below.body).toEqual([
      {
        id: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
        name: "a.txt",
        type: "blob",
        path: "public/a.txt",
        mode: "100644"
      }
    ])
    expect((await call("maintainer", "GET", `/projects/${id}/repository/tree?ref=nope`)).text).toBe(
      '{"message":"404 Tree Not Found"}'
    )
  }
})

test("files, their headers and their 404s", async () => {
  const { call, project, commit } = await open()
  const id = await project("single")
  const made = await commit(id, [create("public/ä b%.txt", "hello\n")])
  const file = `/projects/${id}/repository/files/${encodeURIComponent("public/ä b%.txt")}`
  const shown = await call("maintainer", "GET", `${file}?ref=main`)
  expect(shown.body).toMatchObject({
    file_name: "ä b%.txt",
    size: 6,
    encoding: "base64",
    content: "aGVsbG8K",
    blob_id: "ce013625030ba8dba906f756967f9e9ca394464a",
    last_commit_id: made.body.id,
    execute_filemode: false
  })
  const head = await call("maintainer", "HEAD", `${file}?ref=main`)
  expect([head.status, head.headers.get("x-gitlab-blob-id"), head.headers.get("x-gitlab-size")]).toEqual([
    200,
    "ce013625030ba8dba906f756967f9e9ca394464a",
    "6"
  ])
  expect((await call("maintainer", "GET", `${file}/raw`)).text).toBe("hello\n")
  expect((await call("maintainer", "GET", file)).text).toBe('{"error":"ref is missing"}')
  expect((await call("maintainer", "GET", `${file}?ref=nope`)).text).toBe('{"message":"404 Commit Not Found"}')
  expect((await call("maintainer", "GET", `/projects/${id}/repository/files/nope?ref=main`)).text).toBe(
    '{"message":"404 File Not Found"}'
  )
  const put = await call("maintainer", "PUT", file, { branch: "main", content: "x", commit_message: "m" })
  expect([put.status, put.body]).toEqual([200, { file_path: "public/ä b%.txt", branch: "main" }])
})

test("branches", async () => {
  const { call, project, commit } = await open()
  const id = await project("branches")
  const made = await commit(id, [create("a.txt")])
  const base = `/projects/${id}/repository/branches`
  expect((await call("maintainer", "HEAD", `${base}/main`)).status).toBe(204)
  expect((await call("maintainer", "HEAD", `${base}/nope`)).status).toBe(404)
  expect((await call("maintainer", "GET", `${base}/nope`)).text).toBe('{"message":"404 Branch Not Found"}')
  expect((await call("maintainer", "GET", `${base}/a..b`)).text).toBe('{"message":"The branch refname is invalid"}')
  const feature = await call("developer", "POST", base, { branch: "feature/x", ref: "main" })
  expect([feature.status, feature.body.commit.id, feature.body.can_push]).toEqual([201, made.body.id, true])
  expect((await call("developer", "POST", base, { branch: "main", ref: "main" })).text).toBe(
    '{"message":"Branch already exists"}'
  )
  expect((await call("developer", "POST", base, { branch: "y", ref: "nope" })).text).toBe(
    '{"message":"Invalid reference name: nope"}'
  )
  expect((await call("developer", "DELETE", `${base}/feature%2Fx`)).status).toBe(204)
  expect((await call("owner", "DELETE", `${base}/main`)).status).toBe(405)
  const compared = await call("maintainer", "GET", `/projects/${id}/repository/compare?from=main&to=main`)
  expect(compared.body).toMatchObject({ compare_same_ref: true, commits: [] })
  const diff = await call("maintainer", "GET", `/projects/${id}/repository/commits/main/diff`)
  expect(diff.body).toMatchObject([{ new_path: "a.txt", new_file: true }])
  const archive = await call("maintainer", "GET", `/projects/${id}/repository/archive.zip`)
  expect([archive.status, archive.text.slice(0, 2)]).toEqual([200, "PK"])
})
