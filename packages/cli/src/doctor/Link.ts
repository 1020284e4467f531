/** What lies between this computer and an app's visitors, in the order in which it is needed. */
export const linkNames = ["dns", "tcp", "proxy", "tls", "api", "token", "group", "ci", "pages"] as const
export type LinkName = (typeof linkNames)[number]

/** What was seen of a link, for programs. */
export type Facts = Readonly<Record<string, string | number | boolean | null | ReadonlyArray<string>>>

/** What was seen of a link: in one line for people, and as facts. */
export interface Seen {
  readonly detail: string
  readonly facts: Facts
}

export interface Link extends Seen {
  readonly name: LinkName
  /** Skipped is what is not needed here, and what comes after the link that failed. */
  readonly state: "ok" | "failed" | "skipped"
  readonly milliseconds: number | null
}
