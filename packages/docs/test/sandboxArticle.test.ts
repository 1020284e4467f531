import { spawn } from "node:child_process"
import { once as happens } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import type { Text } from "@pages-publisher/core/guide/Text"
import { definitions } from "pages-publisher/definitions"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { articlesIn } from "../src/manual/articlesIn.ts"
import { once, usualRelease } from "../src/manual/sandbox.ts"

const program = join(import.meta.dirname, "../../cli/dist/pages-publisher.js")

interface Start {
  readonly url: string
  readonly tokens: Readonly<Record<string, string>>
}
interface Document {
  readonly problem?: { readonly code: string }
  readonly warnings: ReadonlyArray<{ readonly code: string }>
}

let gitlab: ReturnType<typeof begin>
let start: Start
let folder: string

const begin = (args: ReadonlyArray<string>, env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [program, ...args, "--json"], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "ignore"]
  })

const firstLine = async ({ stdout }: ReturnType<typeof begin>): Promise<string> => {
  for await (const line of createInterface({ input: stdout })) return line
  throw new Error("the program printed nothing")
}

/** What the program says, with one of the sandbox's tokens. */
const ask = async (token: string, ...args: ReadonlyArray<string>): Promise<Document> => {
  const env = { PAGES_PUBLISHER_HOST: start.url, PAGES_PUBLISHER_TOKEN: start.tokens[token] ?? "" }
  return JSON.parse(await firstLine(begin(args, env)))
}

const codesIn = ({ problem, warnings }: Document) =>
  problem === undefined ? warnings.map(({ code }) => code) : [problem.code]

/** The tables of the article: a name, and the code of the page that its answer links to. */
const [tokens = [], scenarios = []] = articlesIn("en")
  .sandbox({ locale: "en", host: null })
  .blocks.flatMap((block) =>
    block.kind === "table" ? [block.rows.map(([name = [], said = []]) => row(name, said))] : []
  )

function row(name: Text, [said]: Text): readonly [name: string, code: string | null] {
  const code = said?.kind === "link" ? (/problems\/(.*)\/$/.exec(said.url)?.[1] ?? "") : null
  return [name[0]?.text ?? "", code]
}

const setScenarios = (list: string) => fetch(`${start.url}/-/sandbox/scenarios`, { method: "POST", body: list })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-publisher-docs-"))
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Menu</title>")
  gitlab = begin(["sandbox"])
  start = JSON.parse(await firstLine(gitlab))
})
afterAll(async () => {
  if (gitlab.exitCode === null && gitlab.kill("SIGINT")) await happens(gitlab, "close")
  await rm(folder, { recursive: true, force: true })
})

describe("the article about the sandbox", () => {
  it("has every token that the sandbox prints", () => {
    expect(tokens.map(([name]) => name)).toEqual(Object.keys(start.tokens))
  })

  it("has every scenario that the command line offers", () => {
    const options = definitions.flatMap(({ options }) => options)
    const offered = options.find(({ preferredName }) => preferredName === "--scenario")?.description ?? ""
    expect(scenarios.map(([name]) => name)).toEqual(offered.replace(/^.*: /, "").split(", "))
  })

  it("tells what a check says of each token", async () => {
    const answers = await Promise.all(tokens.map(([name]) => ask(name, "check")))
    for (const [at, [name, code]] of tokens.entries()) {
      const said = answers[at]
      expect([name, said && codesIn(said)]).toEqual([name, code === null ? [] : [code]])
    }
  })

  // The command line's own tests hold all of them; these are the quick ones.
  it.each(["ci-off", "identity-verification", "pages-off"])("tells what a publish says under %s", async (scenario) => {
    const code = scenarios.find(([name]) => name === scenario)?.[1]
    expect((await setScenarios(`{"scenarios":["${scenario}"]}`)).status).toBe(200)
    expect(codesIn(await ask("maintainer", "publish", folder, "--app", scenario))).toEqual([code])
  })

  it("shows a scenario that the sandbox takes", async () => {
    const answer = await setScenarios(`{"scenarios":[${once}]}`)
    expect(await answer.json()).toMatchObject({ active: [JSON.parse(once)] })
    await setScenarios('{"scenarios":[]}')
  })

  it("names the release that the sandbox behaves like", async () => {
    const headers = { "private-token": start.tokens["maintainer"] ?? "" }
    const answer = await fetch(`${start.url}/api/v4/version`, { headers })
    expect(await answer.json()).toMatchObject({ version: expect.stringMatching(`^${usualRelease}\\.`) })
  })
})
