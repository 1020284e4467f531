import { dayFromNow } from "../Clock.ts"
import type { Call } from "../http/Call.ts"
import { badRequest, error } from "../http/Refusal.ts"
import { expiryRefusal, isDay } from "../world/expiry.ts"

/** The day in `expires_at`; undefined when not given. */
export const givenExpiry = (call: Call): string | undefined => {
  const given = call.params.string("expires_at")
  if (given !== undefined && !isDay(given)) throw error(400, "expires_at is invalid")
  return given
}

/** `expires_at` of a token: a day within a year, or so many days ahead when not given (contract 3.5). */
export const checkExpiry = (call: Call, daysUnlessGiven: number): string => {
  const given = givenExpiry(call)
  if (given === undefined) return dayFromNow(daysUnlessGiven)
  const refusal = expiryRefusal(given)
  if (refusal !== null) throw badRequest(refusal)
  return given
}
