import { fileURLToPath } from "node:url"

/** The program as its users have it. */
export const program = fileURLToPath(new URL("../../../cli/dist/pages-publisher.js", import.meta.url))
