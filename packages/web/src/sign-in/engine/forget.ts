import { Redacted } from "effect"
import type { Outcome } from "./check.ts"

/** Takes the token out of memory: whoever still holds the session cannot use it any more. */
export const forget = ({ session }: Outcome): void => {
  if (session !== null) Redacted.unsafeWipe(session.token)
}
