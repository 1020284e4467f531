import { Accepted } from "./sign-in/Accepted.tsx"
import { check, isPlausible } from "./sign-in/engine/check.ts"
import { forget } from "./sign-in/engine/forget.ts"
import { tell } from "./sign-in/engine/tell.ts"
import { Refusal } from "./sign-in/Refusal.tsx"

/**
 * What the page does with Effect and core, and what it shows of that, loaded when it is wanted; the page itself only
 * knows its type.
 */
export const engine = { check, forget, isPlausible, tell, Accepted, Refusal }
export type Engine = typeof engine
