import { PassThrough } from "node:stream"
import { expect } from "vitest"
import type { Sandbox } from "@pages-publisher/sandbox/Sandbox"
import type { DoctorLink } from "../../src/documents/doctorResult.ts"
import { run } from "../../src/main.ts"

export interface Patient {
  readonly host: string
  readonly token?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: ReadonlyArray<string>
  readonly signal?: AbortSignal
}

/** Runs a command in this process, looks for the token in all that it wrote, and gives that. */
const told = async (command: "check" | "doctor", { args = [], env = {}, host, signal, token }: Patient) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await run([command, "--host", host, ...args], {
    stdin: new PassThrough(),
    stdout,
    stderr,
    colorDepth: 1,
    env: {
      PAGES_PUBLISHER_PATIENCE: "6",
      LANG: "C",
      ...(token === undefined ? {} : { PAGES_PUBLISHER_TOKEN: token }),
      ...env
    },
    signal: signal ?? new AbortController().signal
  })
  const [out, err] = [stdout, stderr].map((stream) => String(stream.read() ?? ""))
  if (token !== undefined) expect(`${out}${err}`.includes(token), "the token was written").toBe(false)
  return { code, stdout: out ?? "", stderr: err ?? "" }
}

export const doctor = async (patient: Patient) => told("doctor", patient)

/** The problems that `check` finds. */
export const checked = async (patient: Patient): Promise<ReadonlyArray<string>> => {
  const { stdout } = await told("check", { ...patient, args: [...(patient.args ?? []), "--json"] })
  return problemsIn(JSON.parse(stdout))
}

interface Document {
  readonly problems?: ReadonlyArray<{ readonly code: string }>
}

const problemsIn = ({ problems = [] }: Document) => problems.map(({ code }) => code)

/** The same as a program reads it: what is wrong, and how each link is doing. */
export const diagnosed = async (patient: Patient) => {
  const { code, stdout } = await doctor({ ...patient, args: [...(patient.args ?? []), "--json"] })
  const document = JSON.parse(stdout)
  const links: ReadonlyArray<DoctorLink> = document.result.links
  const named = (state: DoctorLink["state"]) => links.filter((link) => link.state === state).map(({ name }) => name)
  return {
    code,
    document,
    links: Object.fromEntries(links.map((link) => [link.name, link])),
    order: links.map(({ name }) => name),
    failed: named("failed"),
    ok: named("ok"),
    problems: problemsIn(document)
  }
}

export const as = ({ start }: Sandbox, token: keyof Sandbox["start"]["tokens"] = "maintainer"): Patient => ({
  host: start.url,
  token: start.tokens[token]
})
