import type { Config } from "vike/types"

/** Pages are HTML and nothing else: Solid writes them once, here, and is not sent along. */
export default {
  prerender: true,
  meta: { Page: { env: { server: true, client: false } } }
} satisfies Config
