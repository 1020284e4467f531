import { badRequest, error } from "../http/Refusal.ts"
import type { Release } from "../Release.ts"

const actionNames = ["create", "update", "move", "delete", "chmod"] as const
export type ActionName = (typeof actionNames)[number]

export interface Action {
  readonly action: ActionName
  readonly filePath: string
  readonly previousPath: string | undefined
  readonly content: string | undefined
  readonly encoding: "text" | "base64"
  readonly lastCommitId: string | undefined
  readonly executeFilemode: boolean | undefined
}

type Hash = Readonly<Record<string, unknown>>

const isHash = (value: unknown): value is Hash => typeof value === "object" && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : typeof value === "string" ? value : JSON.stringify(value)

/** Actions as an array; Rails clients also send `{"0": {...}}` in forms. */
const listOf = (value: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value as readonly unknown[]
  return isHash(value) ? Object.values(value) : undefined
}

interface Wording {
  readonly missing: (name: string) => Error
  readonly emptyActions: () => Error
  readonly badAction: (at: string) => Error
  readonly badEncoding: (at: string) => Error
  readonly missingFor: (name: string, action: string) => Error
}

/** 18.7 reads the body itself and words its complaints anew (contract 6.4). */
const current: Wording = {
  missing: (name) => badRequest(`${name} is required`),
  emptyActions: () => badRequest("actions is required"),
  badAction: (at) => badRequest(`${at} must be one of: ${actionNames.join(", ")}`),
  badEncoding: (at) => badRequest(`${at} must be text or base64`),
  missingFor: (name, action) => badRequest(`${name} is required for ${action} action`)
}

const older: Wording = {
  missing: (name) => error(400, `${name} is missing`),
  emptyActions: () => error(400, "actions is empty"),
  badAction: (at) => error(400, `${at} does not have a valid value`),
  badEncoding: (at) => error(400, `${at} does not have a valid value`),
  missingFor: (name) => error(400, `${name} is missing`)
}

const wordingOf = (release: Release): Wording => (release.atLeast("18.7") ? current : older)

const readAction = (value: unknown, index: number, wording: Wording): Action => {
  const at = (name: string): string => `actions[${index}][${name}]`
  const hash = isHash(value) ? value : {}
  const given = textOf(hash["action"])
  if (given === undefined || given === "") throw wording.missing(at("action"))
  const action = actionNames.find((each) => each === given)
  if (action === undefined) throw wording.badAction(at("action"))
  const filePath = textOf(hash["file_path"])
  if (filePath === undefined) throw wording.missing(at("file_path"))
  const encoding = textOf(hash["encoding"]) ?? "text"
  if (encoding !== "text" && encoding !== "base64") throw wording.badEncoding(at("encoding"))
  const content = textOf(hash["content"])
  if (action === "update" && content === undefined) throw wording.missingFor(at("content"), action)
  const previousPath = textOf(hash["previous_path"])
  if (action === "move" && previousPath === undefined) {
    throw wording.missingFor(at("previous_path"), action)
  }
  const mode = hash["execute_filemode"]
  if (action === "chmod" && (mode === undefined || mode === null)) {
    throw wording.missingFor(at("execute_filemode"), action)
  }
  return {
    action,
    filePath,
    previousPath,
    content,
    encoding,
    lastCommitId: textOf(hash["last_commit_id"]),
    executeFilemode: mode === undefined || mode === null ? undefined : mode === true || mode === "true"
  }
}

export interface CommitRequest {
  readonly branch: string
  readonly message: string
  readonly actions: readonly Action[]
  readonly startBranch: string | undefined
  readonly startSha: string | undefined
  readonly force: boolean
  readonly authorName: string | undefined
  readonly authorEmail: string | undefined
  readonly stats: boolean
}

export const readCommitRequest = (values: Hash, release: Release): CommitRequest => {
  const wording = wordingOf(release)
  const branch = textOf(values["branch"])
  if (branch === undefined || (release.atLeast("18.7") && branch === "")) throw wording.missing("branch")
  const message = textOf(values["commit_message"])
  if (message === undefined || (release.atLeast("18.7") && message === "")) {
    throw wording.missing("commit_message")
  }
  const list = listOf(values["actions"])
  if (list === undefined) throw wording.missing("actions")
  if (list.length === 0) throw wording.emptyActions()
  const startBranch = textOf(values["start_branch"])
  const startSha = textOf(values["start_sha"])
  if (startBranch !== undefined && startSha !== undefined) {
    const text = "start_branch, start_sha are mutually exclusive"
    throw release.atLeast("18.7") ? badRequest(text) : error(400, text)
  }
  return {
    branch,
    message,
    actions: list.map((value, index) => readAction(value, index, wording)),
    startBranch,
    startSha,
    force: values["force"] === true || values["force"] === "true",
    authorName: textOf(values["author_name"]),
    authorEmail: textOf(values["author_email"]),
    stats: values["stats"] !== false && values["stats"] !== "false"
  }
}
