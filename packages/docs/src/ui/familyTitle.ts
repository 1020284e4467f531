import { familyIds, type Words } from "../words/Words.ts"

export const familyTitle = (family: string, words: Words): string => {
  const id = familyIds.find((known) => known === family)
  return id === undefined ? family : words.families[id]
}
