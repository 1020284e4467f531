import type { AccessToken } from "@pages-publisher/core/model/AccessToken"
import { LocalDefect } from "@pages-publisher/core/problems/LocalDefect"
import { Cause, Either, Redacted } from "effect"

/** A mistake of ours. Its report may hold anything, so dots stand in the place of the token. */
export const defectOf = (cause: Cause.Cause<unknown>, token: AccessToken): LocalDefect => {
  const report = Cause.pretty(cause)
  // One that was wiped is in no text any more.
  const secret = Either.getOrElse(
    Either.try(() => Redacted.value(token)),
    () => ""
  )
  return new LocalDefect({ report: secret === "" ? report : report.replaceAll(secret, "•••") })
}
