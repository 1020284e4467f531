import type { Definition } from "clipanion"
import { cli } from "./main.ts"

/** Every command with its usage, options and examples, as `--help` shows them. */
export const definitions: ReadonlyArray<Definition> = cli.definitions()
