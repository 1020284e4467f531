/** An answer of GitLab, kept: what a page in a browser gets to see of it. */
export interface Canned {
  /** Below the address that was given for GitLab, with its query. */
  readonly path: string
  readonly status: number
  readonly type: string | null
  readonly body: string
}

export const responseOf = ({ body, status, type }: Omit<Canned, "path">): Response =>
  new Response(body, { status, headers: type === null ? {} : { "content-type": type } })
