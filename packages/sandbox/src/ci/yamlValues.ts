export type Hash = Readonly<Record<string, unknown>>

export const isHash = (value: unknown): value is Hash =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export const text = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null

/** One text or a list of texts, also nested as anchors make them; `null` for anything else. */
export const texts = (value: unknown): readonly string[] | null => {
  const one = text(value)
  if (one !== null) return one.split("\n").filter((line) => line.trim() !== "")
  if (!Array.isArray(value)) return null
  const parts = value.map(texts)
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? [])
}
