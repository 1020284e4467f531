/** What an error body says, whichever of GitLab's five shapes it has (contract 1.2). */
export interface ErrorBody {
  /** One line for people; null when the body says nothing. */
  readonly text: string | null
  /** Validation errors by field (shape B); empty otherwise. */
  readonly fields: Readonly<Record<string, ReadonlyArray<string>>>
  /** The machine word of a token's state (shape D), such as `invalid_token`. */
  readonly tokenError: string | null
  /** Scopes that would have done, where the token's own were too few (shape D). */
  readonly acceptedScopes: ReadonlyArray<string>
  /** The path is none of this GitLab's (shape C), as opposed to a thing that is missing. */
  readonly routeMissing: boolean
  /** Refused by a per-endpoint limiter (shape E). */
  readonly limited: boolean
}

const nothing: ErrorBody = {
  text: null,
  fields: {},
  tokenError: null,
  acceptedScopes: [],
  routeMissing: false,
  limited: false
}
const longestText = 500
/** The part of a body that is looked at for a line of that length. */
const longestRead = 10_000

/** Never fails: what is no JSON, or JSON of another shape, is read as text. */
export const readErrorBody = (body: string): ErrorBody => {
  const json = parse(body)
  if (!isRecord(json)) return { ...nothing, text: oneLine(body) }
  const { error, error_description: description, message, scope } = json
  if (typeof description === "string" && typeof error === "string") {
    const acceptedScopes = typeof scope === "string" ? scope.split(" ").filter((word) => word !== "") : []
    return { ...nothing, text: oneLine(description), tokenError: error, acceptedScopes }
  }
  if (typeof message === "string") return { ...nothing, text: oneLine(message) }
  if (isRecord(message)) {
    return typeof message["error"] === "string"
      ? { ...nothing, text: oneLine(message["error"]), limited: true }
      : { ...nothing, ...fieldsOf(message) }
  }
  if (typeof error === "string") return { ...nothing, text: oneLine(error), routeMissing: error === "404 Not Found" }
  if (Array.isArray(error)) return { ...nothing, text: oneLine(error.map(word).join(", ")) }
  return { ...nothing, text: oneLine(body) }
}

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Only what can be read: values within values may go deeper than there is room to write them out. */
const word = (value: unknown): string => (typeof value === "object" && value !== null ? "…" : String(value))

const fieldsOf = (message: Record<string, unknown>): Pick<ErrorBody, "fields" | "text"> => {
  const fields = Object.fromEntries(
    Object.entries(message).map(([field, texts]) => [field, (Array.isArray(texts) ? texts : [texts]).map(word)])
  )
  return {
    fields,
    text: oneLine(
      Object.entries(fields)
        .map(([field, texts]) => `${field} ${texts.join(", ")}`)
        .join("; ")
    )
  }
}

const oneLine = (text: string): string | null => {
  const start = text.slice(0, longestRead)
  // oxlint-disable-next-line no-control-regex -- what a server sends is shown in a terminal
  const line = start.replace(/[\s\u0000-\u001f\u007f-\u009f\p{Cf}]+/gu, " ").trim()
  if (line === "") return null
  return line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line
}
