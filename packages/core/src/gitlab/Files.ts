import { Effect, Option } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { reads } from "./Endpoint.ts"
import { foreseen, missing } from "./foreseen.ts"
import type { Wire } from "./Wire.ts"

/** Contract 6.3. */
export const rawFileEndpoint = reads("/projects/:id/repository/files/:file_path/raw", "read_repository")

export interface Files {
  /** A text file's content at a commit; none where there is no such file. */
  readonly text: (project: number, path: string, commit: string) => Effect.Effect<Option.Option<string>, Problem>
}

export const files = (wire: Wire): Files => ({
  text: (project, path, commit) =>
    wire.ask(rawFileEndpoint, { params: { id: project, file_path: path }, query: { ref: commit } }).pipe(
      Effect.map((answer) => Option.some(answer.text)),
      foreseen(wire, (refused) => (missing(refused) ? Effect.succeedNone : undefined))
    )
})
