import { request } from "node:http"
import { expect, test } from "vitest"
import { dayFromNow } from "../src/Clock.ts"
import { open, type Opened } from "./open.ts"

const path = "/groups/acme/apps/-/settings/access_tokens"

const pageOf = async ({ sandbox }: Opened, search = "") => {
  const answer = await fetch(sandbox.start.url + path + search)
  const html = await answer.text()
  return {
    html,
    headers: answer.headers,
    authenticity: /name="authenticity_token" value="([^"]+)"/.exec(html)?.[1] ?? ""
  }
}

type Fields = ReadonlyArray<readonly [name: string, value: string]>

/** Sends a form as a browser without JavaScript does. */
const send = async ({ sandbox }: Opened, fields: Fields, to = path) => {
  const answer = await fetch(sandbox.start.url + to, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]))
  })
  return { status: answer.status, html: await answer.text(), location: answer.headers.get("location") ?? "" }
}

const wish = (authenticity: string, more: Readonly<Record<string, string>> = {}): Fields =>
  Object.entries({
    authenticity_token: authenticity,
    name: "pages-publisher",
    expires_at: dayFromNow(90),
    access_level: "40",
    "scopes[]": "api",
    ...more
  })

const secretIn = (html: string) => /id="secret"[^>]* value="([^"]+)"/.exec(html)?.[1] ?? null

test("the guide's steps lead to a token that the API knows, shown once", async () => {
  const opened = await open()
  const { authenticity, html } = await pageOf(opened)
  for (const words of [
    "Add new token",
    "Token name",
    "Expiration date",
    "Role",
    "Scopes",
    "Create group access token"
  ]) {
    expect(html).toContain(words)
  }
  expect(html).toContain(`value="${dayFromNow(30)}"`)
  expect(html).toContain('<option value="10" selected>Guest</option>')
  expect(html).not.toContain(" checked")

  const made = await send(opened, wish(authenticity))
  expect([made.status, made.location.startsWith(`${path}?created=`)]).toEqual([303, true])
  const search = made.location.slice(path.length)
  const secret = secretIn((await pageOf(opened, search)).html)
  expect(secretIn((await pageOf(opened, search)).html)).toBe(null)

  const self = await fetch(`${opened.sandbox.start.apiUrl}/personal_access_tokens/self`, {
    headers: { "PRIVATE-TOKEN": secret ?? "" }
  })
  expect(await self.json()).toMatchObject({ name: "pages-publisher", scopes: ["api"], expires_at: dayFromNow(90) })
  const listed = await opened.call("ownerPersonal", "GET", "/groups/acme%2Fapps/access_tokens?search=pages-pub")
  expect(listed.body).toMatchObject([{ name: "pages-publisher", access_level: 40, active: true }])
})

test.each([
  ["a name of spaces", { name: "  " }, ["Name can&#39;t be blank"]],
  ["a day too far ahead", { expires_at: dayFromNow(366) }, ["Expiration date must be before"]],
  ["today", { expires_at: dayFromNow(0) }, ["Expires at must be in the future"]],
  ["no name and no scope", { name: "", "scopes[]": "" }, ["Scopes can only contain available scopes"]],
  ["a role that nobody has", { access_level: "60" }, ["Role is not included in the list"]]
])("refuses %s, and keeps what was filled in", async (_, more, told) => {
  const opened = await open()
  const { authenticity } = await pageOf(opened)
  const refused = await send(opened, wish(authenticity, { description: `"><b>mine`, ...more }))
  expect(refused.status).toBe(422)
  for (const words of told) expect(refused.html).toContain(words)
  expect(refused.html).toContain('value="&quot;&gt;&lt;b&gt;mine"')
  expect(refused.html).toContain('<details class="add" open>')
})

test("tells all that is missing at once, and the API says the same", async () => {
  const opened = await open()
  const { authenticity } = await pageOf(opened)
  const fields = wish(authenticity, { name: "" }).filter(([name]) => name !== "scopes[]")
  const { html } = await send(opened, fields)
  expect(html).toContain("The form contains the following errors:")
  const said = [...html.matchAll(/<li>([^<]*blank)<\/li>/g)].map(([, words = ""]) => words.replace("&#39;", "'"))
  const { body } = await opened.call("ownerPersonal", "POST", "/groups/acme%2Fapps/access_tokens", {
    name: "",
    scopes: []
  })
  expect(body).toEqual({ message: `400 Bad request - ${said.join(" and ")}` })
})

test("without a date the token lasts as long as it may; a name is only ever text", async () => {
  const opened = await open()
  const { authenticity } = await pageOf(opened)
  await send(opened, wish(authenticity, { name: "<script>1</script>", expires_at: "" }))
  const { html } = await pageOf(opened)
  expect(html).toContain("&lt;script&gt;1&lt;/script&gt;")
  expect(html).not.toContain("<script>1")
  expect(html).toContain(`<dd>${dayFromNow(365)}</dd>`)
})

test("rotates and revokes", async () => {
  const opened = await open()
  const { call } = opened
  const { authenticity } = await pageOf(opened)
  const id = async () => (await call("maintainer", "GET", "/personal_access_tokens/self")).body.id as number
  const guard = [["authenticity_token", authenticity]] as const
  const first = await id()
  const rotated = await send(opened, guard, `${path}/${first}/rotate`)
  const fresh = secretIn((await pageOf(opened, rotated.location.slice(path.length))).html)
  expect(fresh).not.toBe(opened.sandbox.start.tokens.maintainer)
  expect((await call("maintainer", "GET", "/user")).status).toBe(401)

  const { body } = await call("developer", "GET", "/personal_access_tokens/self")
  expect(await send(opened, guard, `${path}/${body.id}/revoke`)).toMatchObject({ status: 303, location: path })
  expect((await call("developer", "GET", "/user")).status).toBe(401)
  expect((await send(opened, guard, `${path}/${body.id}/revoke`)).status).toBe(404)
})

test("takes no form of another site, and shows nothing under another name", async () => {
  const opened = await open()
  const { headers } = await pageOf(opened)
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
  for (const given of ["", Buffer.from("somebody else guessed it").toString("base64url")]) {
    expect((await send(opened, wish(given))).status).toBe(422)
  }
  expect((await opened.call("ownerPersonal", "GET", "/groups/acme%2Fapps/access_tokens?search=pages-")).body).toEqual(
    []
  )
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request(opened.sandbox.start.url + path, { headers: { host: "rebound.example" } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.on("error", reject).end()
  })
  expect(status).toBe(403)
})

test("is found from the front page, below a relative root too, and offers what the release knows", async () => {
  const opened = await open({ root: "/gitlab", gitlabVersion: "16.3" })
  const { origin } = new URL(opened.sandbox.start.url)
  const next = (address: string) => fetch(origin + address).then((answer) => answer.text())
  const group = /href="([^"]*\/acme\/apps)"/.exec(await next("/gitlab/"))?.[1] ?? ""
  const settings = /href="([^"]*)">Access tokens</.exec(await next(group))?.[1] ?? ""
  expect(settings).toBe(`/gitlab${path}`)
  const html = await next(settings)
  expect(html).toContain('value="create_runner"')
  for (const later of ["k8s_proxy", "self_rotate", "Planner", "Token description"]) expect(html).not.toContain(later)
  expect((await fetch(`${origin}/gitlab/groups/acme/none/-/settings/access_tokens`)).status).toBe(404)
})
