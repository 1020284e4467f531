import { dayFromNow } from "../Clock.ts"
import type { Call } from "../http/Call.ts"
import { badRequest, error } from "../http/Refusal.ts"

const longestDays = 365

/** `expires_at` of a new token: a day within a year, or so many days ahead when not given (contract 3.5). */
export const checkExpiry = (call: Call, daysUnlessGiven: number): string => {
  const given = call.params.string("expires_at")
  if (given === undefined) return dayFromNow(daysUnlessGiven)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given))) {
    throw error(400, "expires_at is invalid")
  }
  if (given > dayFromNow(longestDays)) {
    throw badRequest(`Expiration date must be before ${dayFromNow(longestDays + 1)}`)
  }
  if (given <= dayFromNow(0)) throw badRequest("Expires at must be in the future")
  return given
}
