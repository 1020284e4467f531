import { LocalGitMissing } from "@pages-publisher/core/problems/LocalGitMissing"
import { LocalPortInUse } from "@pages-publisher/core/problems/LocalPortInUse"
import type { SandboxOptions } from "@pages-publisher/sandbox/Sandbox"
import { Effect } from "effect"

/** A GitLab on this machine, for as long as the scope lasts. Loaded only when it is wanted. */
export const localSandbox = (options: SandboxOptions) =>
  Effect.acquireRelease(
    Effect.promise(() => import("@pages-publisher/sandbox/Sandbox")).pipe(
      Effect.flatMap(({ startSandbox }) => Effect.promise(() => startSandbox(options))),
      Effect.catchAllDefect(
        (defect): Effect.Effect<never, LocalGitMissing | LocalPortInUse> => startProblem(defect) ?? Effect.die(defect)
      )
    ),
    (sandbox) => Effect.promise(() => sandbox.close())
  )

/** A sandbox says why it cannot start by the code of its error; anything else stays a defect. */
const startProblem = (error: unknown): LocalGitMissing | LocalPortInUse | undefined => {
  if (!(error instanceof Error) || !("code" in error)) return undefined
  if (error.code === "git-missing") return new LocalGitMissing({ purpose: "sandbox" })
  if (error.code === "port-in-use" && "port" in error) return new LocalPortInUse({ port: Number(error.port) })
  return undefined
}
