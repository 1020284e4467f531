import { error, message } from "./Refusal.ts"
import type { Release } from "../Release.ts"

type Values = Record<string, unknown>

/** Rack's reading of `a[b][]=c`, as far as our endpoints need it. */
const assign = (values: Values, name: string, value: string): void => {
  const match = /^([^[\]]+)(?:\[([^[\]]*)\])?(?:\[([^[\]]*)\])?$/.exec(name)
  const key = match?.[1] ?? name
  const inner = match?.[2]
  if (inner === undefined) {
    values[key] = value
    return
  }
  if (inner !== "") {
    const hash = (values[key] ??= {}) as Values
    hash[inner] = value
    return
  }
  const list = (values[key] ??= []) as unknown[]
  const field = match?.[3]
  if (field === undefined) {
    list.push(value)
    return
  }
  const last = list.at(-1) as Values | undefined
  // A repeated field starts the next element: actions[][action]=…&actions[][action]=…
  if (last === undefined || field in last) list.push({ [field]: value })
  else last[field] = value
}

export const parseForm = (form: URLSearchParams): Values => {
  const values: Values = {}
  for (const [name, value] of form) assign(values, name, value)
  return values
}

const isHash = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value)

export const parseJson = (raw: Buffer, release: Release): Values => {
  if (raw.length === 0) return {}
  try {
    const value: unknown = JSON.parse(raw.toString("utf8"))
    return isHash(value) ? value : {}
  } catch {
    throw release.atLeast("18.7")
      ? message(400, "400 Bad request - Invalid json")
      : error(400, "message body does not match declared format")
  }
}

const multipart = (raw: Buffer, boundary: string): Values => {
  const form = new URLSearchParams()
  for (const part of raw.toString("latin1").split(`--${boundary}`)) {
    const match = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*)\r\n$/.exec(part)
    const name = /name="([^"]*)"/.exec(match?.[1] ?? "")?.[1]
    if (name === undefined) continue
    form.append(name, Buffer.from(match?.[2] ?? "", "latin1").toString("utf8"))
  }
  return parseForm(form)
}

export const parseBody = (raw: Buffer, contentType: string | undefined, release: Release): Values => {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? ""
  if (type === "application/x-www-form-urlencoded") {
    return parseForm(new URLSearchParams(raw.toString("utf8")))
  }
  const boundary = /boundary="?([^";]+)"?/.exec(contentType ?? "")?.[1]
  if (type === "multipart/form-data" && boundary !== undefined) return multipart(raw, boundary)
  return parseJson(raw, release)
}
