import type { Repository } from "../git/Repository.ts"

const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"

interface Diff {
  readonly diff: string
  readonly new_path: string
  readonly old_path: string
  readonly a_mode: string
  readonly b_mode: string
  readonly new_file: boolean
  readonly renamed_file: boolean
  readonly deleted_file: boolean
  readonly generated_file: null
}

/** Changed files between two commits, as GitLab lists them. `null` means "before the first commit". */
export const diffBetween = async (repository: Repository, from: string | null, to: string) => {
  const args = ["diff-tree", "-r", "-M", "-p", "--raw", "-z", "--no-commit-id", from ?? emptyTree, to]
  const out = (await repository.run(args)).toString("utf8")
  const end = out.indexOf("\0\0")
  const raw = end < 0 ? out : out.slice(0, end)
  const patches = (end < 0 ? "" : out.slice(end + 2)).split(/^diff --git .*\n/m).slice(1)
  const fields = raw.split("\0").filter((field) => field !== "")
  const diffs: Diff[] = []
  for (let at = 0; at < fields.length;) {
    const head = /^:(\d+) (\d+) [0-9a-f]+ [0-9a-f]+ ([A-Z])/.exec(fields[at] ?? "")
    const status = head?.[3] ?? "M"
    const oldPath = fields[at + 1] ?? ""
    const renamed = status === "R" || status === "C"
    const newPath = renamed ? (fields[at + 2] ?? "") : oldPath
    const patch = patches[diffs.length] ?? ""
    const start = patch.search(/^@@/m)
    diffs.push({
      diff: start < 0 ? "" : patch.slice(start),
      new_path: newPath,
      old_path: oldPath,
      a_mode: head?.[1] ?? "0",
      b_mode: head?.[2] ?? "0",
      new_file: status === "A",
      renamed_file: status === "R",
      deleted_file: status === "D",
      generated_file: null
    })
    at += renamed ? 3 : 2
  }
  return diffs
}
