export interface Signature {
  readonly name: string
  readonly email: string
  /** ISO 8601 with offset, as GitLab writes commit dates. */
  readonly date: string
}

export interface Commit {
  readonly id: string
  readonly treeId: string
  readonly parentIds: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

const signature = (line: string): Signature => {
  const match = /^(.*?) ?<([^>]*)> (\d+) ([+-])(\d\d)(\d\d)$/.exec(line)
  const seconds = Number(match?.[3] ?? 0)
  const sign = match?.[4] ?? "+"
  const hours = match?.[5] ?? "00"
  const minutes = match?.[6] ?? "00"
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const local = new Date((seconds + offset * 60) * 1000).toISOString().slice(0, -1)
  return { name: match?.[1] ?? "", email: match?.[2] ?? "", date: `${local}${sign}${hours}:${minutes}` }
}

export const parseCommit = (id: string, bytes: Buffer): Commit => {
  const text = bytes.toString("utf8")
  const end = text.indexOf("\n\n")
  const lines = (end < 0 ? text : text.slice(0, end)).split("\n")
  const all = (name: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  return {
    id,
    treeId: all("tree")[0] ?? "",
    parentIds: all("parent"),
    author: signature(all("author")[0] ?? ""),
    committer: signature(all("committer")[0] ?? ""),
    message: end < 0 ? "" : text.slice(end + 2)
  }
}
