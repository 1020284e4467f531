import { Effect, Option } from "effect"
import type { Evidence } from "../model/Evidence.ts"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, missing } from "./foreseen.ts"
import type { Wire } from "./Wire.ts"

/** Contract 6.3. */
export const rawFileEndpoint = reads("/projects/:id/repository/files/:file_path/raw", "read_repository")

export interface Files {
  /** A text file's content at a commit; none where there is no such file. */
  readonly text: (project: number, path: string, commit: string) => Effect.Effect<Option.Option<string>, Problem>
  /** Any file's bytes, all of them; none where there is no such file. */
  readonly bytes: (project: number, path: string, commit: string) => Effect.Effect<Option.Option<RawFile>, Problem>
}

/** What came, and the request that it came from. */
export interface RawFile {
  readonly bytes: Uint8Array
  readonly evidence: Evidence
}

export const files = (wire: Wire): Files => ({
  text: (project, path, commit) =>
    wire.ask(rawFileEndpoint, { params: { id: project, file_path: path }, query: { ref: commit } }).pipe(
      Effect.map((answer) => Option.some(answer.text)),
      foreseen(wire, (refused) => (missing(refused) ? Effect.succeedNone : undefined))
    ),
  bytes: (project, path, commit) =>
    wire.bytes(rawFileEndpoint, { params: { id: project, file_path: path }, query: { ref: commit } }).pipe(
      Effect.asSome,
      foreseen(wire, (refused) => (missing(refused) ? Effect.succeedNone : undefined))
    )
})
