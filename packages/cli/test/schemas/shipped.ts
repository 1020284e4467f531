import { readFile } from "node:fs/promises"
import { Ajv, type ValidateFunction } from "ajv"
import { expect } from "vitest"

const read = async (name: string): Promise<object> =>
  JSON.parse(await readFile(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"))

/** Users may be told more one day; what is printed today has to be known, down to the last property. */
const strict = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(strict)
  if (typeof schema !== "object" || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [key, strict(value)])
  return Object.fromEntries("properties" in schema ? [...entries, ["additionalProperties", false]] : entries)
}

const ajv = new Ajv({ strict: true, allErrors: true })

/** The schema as it is shipped, and the one that knows no more than what is printed today. */
export const shipped = async (name: "document" | "events" | "sandbox" | "ui") => {
  const schema = await read(name)
  return { open: ajv.compile(schema), strict: ajv.compile(strict(schema) as object) }
}

export const expectValid = (validate: ValidateFunction, document: unknown) => {
  expect(validate(document), `${JSON.stringify(document, null, 1)}\n${ajv.errorsText(validate.errors)}`).toBe(true)
}
