/** One request that came in, for tests. Holds the token's name, never the token. */
export interface RecordedRequest {
  readonly method: string
  /** The route's pattern, such as `/projects/:id/repository/commits`; `null` when nothing fits. */
  template: string | null
  readonly path: string
  /** 0 while, or when, no answer went out. */
  status: number
  token: string | null
  /** Something went wrong inside the sandbox itself. */
  defect: string | null
}

const limit = 10_000

export class RequestLog {
  readonly entries: RecordedRequest[] = []

  begin(method: string, path: string): RecordedRequest {
    const entry: RecordedRequest = { method, template: null, path, status: 0, token: null, defect: null }
    this.entries.push(entry)
    if (this.entries.length > limit) this.entries.shift()
    return entry
  }
}
