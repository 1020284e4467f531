import { join, resolve } from "node:path"
import { Either } from "effect"
import type { Options } from "../content/Options.ts"
import { lackOf } from "./outFolder.ts"
import { readOptions, type Refusal } from "./readOptions.ts"

/** A command line that can be followed. */
export interface Order {
  readonly options: Options
  /** Absolute path of the folder that the site is written to. */
  readonly out: string
}

const usual = join(import.meta.dirname, "../../dist/site")

/** What the command line asks for; null where it cannot be read, and why is said on stderr. */
export const readOrder = (args: ReadonlyArray<string>, folder: string): Order | null => {
  const asked = readOptions(args)
  if (Either.isLeft(asked)) return refuse(asked.left)
  const { options, out: given } = asked.right
  const out = given === null ? usual : resolve(folder, given)
  const lack = lackOf(out)
  return lack === null
    ? { options, out }
    : refuse({ name: "docs-option-value", said: `--out takes ${lack}, not "${out}"` })
}

const refuse = ({ name, said }: Refusal): null => {
  process.stderr.write(`${name}: ${said}\n`)
  return null
}
