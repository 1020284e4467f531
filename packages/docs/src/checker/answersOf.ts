import answers from "./answers.json?raw"
import type { Canned } from "./Canned.ts"
import type { CaseId } from "./Case.ts"

/** The answers to every question of a case; a case that asks nothing has none. */
export type Recording = Readonly<Partial<Record<CaseId, ReadonlyArray<Canned>>>>

const recording = JSON.parse(answers) as Recording

export const answersOf = (id: CaseId): ReadonlyArray<Canned> => recording[id] ?? []
