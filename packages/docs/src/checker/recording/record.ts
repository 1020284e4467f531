import { Effect } from "effect"
import type { Canned } from "../Canned.ts"
import { type Case, cases } from "../Case.ts"
import { check } from "../check.ts"
import { exampleHost, hostOf } from "../checkCase.ts"
import { normalised } from "./normalised.ts"
import { recorder } from "./recorder.ts"
import { type Made, type Scene, scenes } from "./scenes.ts"
import { type Running, startSandbox } from "./startSandbox.ts"

/** Plays every case against the sandbox and writes down what it answers; the same text each time. */
export const record = async (): Promise<string> => {
  const scenesOf = new Map<string | null, Array<readonly [Case, Scene]>>()
  for (const it of cases) {
    const scene = scenes[it.id]
    if (scene === undefined) continue
    const release = scene.release ?? null
    scenesOf.set(release, [...(scenesOf.get(release) ?? []), [it, scene]])
  }
  const recorded = await Promise.all([...scenesOf].map(([release, plays]) => inSandbox(release, plays)))
  const answers = new Map(recorded.flat())
  const inOrder = cases.flatMap(({ id }) => (answers.has(id) ? [[id, answers.get(id)]] : []))
  return `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`
}

const inSandbox = async (release: string | null, plays: ReadonlyArray<readonly [Case, Scene]>) => {
  const sandbox = await startSandbox(release)
  try {
    if (plays.some(([{ id }]) => id === "several-groups")) await addGroup(sandbox)
    const recorded: Array<readonly [Case["id"], ReadonlyArray<Canned>]> = []
    // One after the other: what goes wrong in one scene goes wrong for everybody.
    for (const [it, scene] of plays) recorded.push([it.id, await play(it, scene, sandbox)])
    return recorded
  } finally {
    await sandbox.stop()
  }
}

const play = async (
  { allowPersonal = false, group = null, host = exampleHost }: Case,
  { at, carried = (token) => token, scenario, token: wanted }: Scene,
  sandbox: Running
) => {
  const { group: home, pagesUrl, tokens, url } = sandbox.start
  const token = typeof wanted === "string" ? (tokens[wanted] ?? "") : await make(wanted, sandbox)
  await setScenarios(sandbox, scenario === undefined ? [] : [scenario])
  const address = at === "pages" ? pagesUrl : at === "group" ? `${url}/${home.fullPath}` : url
  const { fetch: listening, heard } = recorder(address)
  await Effect.runPromise(check({ host: hostOf(address), pasted: carried(token), group, allowPersonal }, listening))
  const answers = await heard()
  await setScenarios(sandbox, [])
  const names = { url, pagesUrl, host: exampleHost, pagesHost: host }
  return answers.map((answer) => normalised(answer, names))
}

const setScenarios = (sandbox: Running, names: ReadonlyArray<string>) =>
  post(`${sandbox.start.url}/-/sandbox/scenarios`, { scenarios: names })

/** An Owner makes a token, as the guide says. */
const make = async ({ days, level, scopes }: Made, { start }: Running): Promise<string> => {
  const end = new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const made = await post(
    `${start.apiUrl}/groups/${start.group.id}/access_tokens`,
    { name: "pages-publisher", scopes, access_level: level, expires_at: end },
    start.tokens["ownerPersonal"]
  )
  if (typeof made === "object" && made !== null && "token" in made && typeof made.token === "string") return made.token
  throw new Error("the sandbox made no token")
}

/** A second group of the same Owner, so that there is something to choose. */
const addGroup = ({ start }: Running) =>
  post(
    `${start.apiUrl}/groups`,
    { name: "Shop", path: "shop", parent_id: start.group.id },
    start.tokens["ownerPersonal"]
  )

const post = async (url: string, body: unknown, token?: string): Promise<unknown> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token === undefined ? {} : { "private-token": token }) },
    body: JSON.stringify(body)
  })
  if (!response.ok) throw new Error(`POST ${url} was answered with ${response.status}: ${await response.text()}`)
  return response.json()
}
