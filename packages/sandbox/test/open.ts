import { expect, onTestFinished } from "vitest"
import { type Sandbox, type SandboxOptions, startSandbox } from "../src/Sandbox.ts"
import type { TokenName } from "../src/StartLine.ts"

export interface Reply {
  readonly status: number
  readonly text: string
  // eslint-disable-next-line typescript/no-explicit-any -- answers are asserted field by field
  readonly body: any
  readonly headers: Headers
}

export interface Opened {
  readonly sandbox: Sandbox
  readonly call: (token: TokenName | null, method: string, path: string, body?: unknown) => Promise<Reply>
  /** A fresh project of the maintainer, empty. */
  readonly project: (name: string, more?: object) => Promise<number>
  readonly commit: (id: number, actions: readonly object[], more?: object) => Promise<Reply>
}

/** A sandbox for one test, closed after it; a defect inside the sandbox fails the test. */
export const open = async (options: SandboxOptions = {}): Promise<Opened> => {
  const sandbox = await startSandbox({ pace: 0.02, ...options })
  onTestFinished(async () => {
    await sandbox.close()
    expect(sandbox.requests.filter((request) => request.defect !== null)).toEqual([])
  })
  const { apiUrl, tokens, group } = sandbox.start
  const call: Opened["call"] = async (token, method, path, body) => {
    const response = await fetch(apiUrl + path, {
      method,
      redirect: "manual",
      headers: {
        ...(token === null ? {} : { "PRIVATE-TOKEN": tokens[token] }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" })
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) })
    })
    const text = await response.text()
    const json = response.headers.get("content-type")?.startsWith("application/json") === true && text !== ""
    return { status: response.status, text, body: json ? JSON.parse(text) : null, headers: response.headers }
  }
  return {
    sandbox,
    call,
    project: async (name, more = {}) => {
      const made = await call("maintainer", "POST", "/projects", { name, namespace_id: group.id, ...more })
      expect(made.status, made.text).toBe(201)
      return made.body.id as number
    },
    commit: (id, actions, more = {}) =>
      call("maintainer", "POST", `/projects/${id}/repository/commits`, {
        branch: "main",
        commit_message: "Publish",
        actions,
        ...more
      })
  }
}

export const create = (path: string, content = "") => ({ action: "create", file_path: path, content })

/** The CI file that works on every GitLab. */
export const ciFile = `pages:
  stage: deploy
  image: busybox:stable
  interruptible: true
  script:
    - test -s public/index.html
    - echo "site of $CI_PROJECT_PATH at $CI_PAGES_URL"
  artifacts:
    paths:
      - public
  rules:
    - if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'
`

export const site = (body = "<h1>hello</h1>") => [create(".gitlab-ci.yml", ciFile), create("public/index.html", body)]
