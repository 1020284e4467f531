import { dayFromNow } from "../Clock.ts"

/** How long a token may last (contract 3.5). */
export const longestDays = 365

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** Why a token cannot end on that day, in GitLab's words. */
export const expiryRefusal = (day: string): string | null => {
  if (day > dayFromNow(longestDays)) return `Expiration date must be before ${dayFromNow(longestDays + 1)}`
  return day <= dayFromNow(0) ? "Expires at must be in the future" : null
}
