/** Several things that were seen of one link, on one line. What is null or empty was not seen. */
export const told = (parts: ReadonlyArray<string | null>): string =>
  parts.filter((part) => part !== null && part !== "").join(" · ")
