import { type Built, textOf } from "./Built.ts"

/** What programs read of the site; undefined where it cannot be read. */
export const guideData = (built: Built): unknown => {
  const text = textOf(built, "guide.json")
  return text === "" ? undefined : JSON.parse(text)
}

export const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
