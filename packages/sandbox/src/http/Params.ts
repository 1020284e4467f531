import { error } from "./Refusal.ts"

const truths = new Set<unknown>([true, 1, "1", "t", "T", "true", "TRUE", "on", "ON"])
const falsehoods = new Set<unknown>([false, 0, "0", "f", "F", "false", "FALSE", "off", "OFF"])

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))

/** Parameters by name, coerced as GitLab's API framework does; bad ones are shape C. */
export class Params {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined
  }

  hasAny(names: readonly string[]): boolean {
    return names.some((name) => this.has(name))
  }

  raw(name: string): unknown {
    return this.#values[name]
  }

  string(name: string): string | undefined {
    const value = this.#values[name]
    if (value === undefined || value === null) return undefined
    if (typeof value === "object") throw error(400, `${name} is invalid`)
    return textOf(value)
  }

  requiredString(name: string): string {
    const value = this.string(name)
    if (value === undefined) throw error(400, `${name} is missing`)
    return value
  }

  integer(name: string): number | undefined {
    const value = this.#values[name]
    if (value === undefined || value === null || value === "") return undefined
    const number = typeof value === "number" ? value : Number(value)
    if (!Number.isInteger(number)) throw error(400, `${name} is invalid`)
    return number
  }

  boolean(name: string): boolean | undefined {
    const value = this.#values[name]
    if (value === undefined || value === null || value === "") return undefined
    if (truths.has(value)) return true
    if (falsehoods.has(value)) return false
    throw error(400, `${name} is invalid`)
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const given = this.string(name)
    if (given === undefined) return undefined
    const value = values.find((each) => each === given)
    if (value === undefined) throw error(400, `${name} does not have a valid value`)
    return value
  }

  /** An array, or one comma-separated text. */
  list(name: string): readonly string[] | undefined {
    const value = this.#values[name]
    if (value === undefined || value === null) return undefined
    if (Array.isArray(value)) return value.map(String)
    if (typeof value === "object") throw error(400, `${name} is invalid`)
    return textOf(value)
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "")
  }

  date(name: string): number | undefined {
    const value = this.string(name)
    if (value === undefined || value === "") return undefined
    const time = Date.parse(value)
    if (Number.isNaN(time)) throw error(400, `${name} is invalid`)
    return time
  }
}
