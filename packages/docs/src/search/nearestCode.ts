/** The code that differs least from what was typed; null where none is near. */
export const nearestCode = (typed: string, codes: ReadonlyArray<string>): string | null => {
  const asked = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "-")
  const [nearest] = codes
    .map((code) => ({ code, far: distance(asked, code) }))
    .filter(({ code, far }) => far <= code.length / 3)
    .sort((one, other) => one.far - other.far)
  return nearest?.code ?? null
}

/** How many characters have to be put in, taken out or changed. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, character] of one.split("").entries()) {
    const next = [at + 1]
    for (const [column, wanted] of other.split("").entries()) {
      const changed = (row[column] ?? 0) + (character === wanted ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
