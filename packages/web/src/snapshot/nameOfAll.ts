/** What several things that were given together are called. */
export const nameOfAll = (names: ReadonlyArray<string>): string =>
  names.length > 3 ? `${names.slice(0, 3).join(", ")} …` : names.join(", ")
