import type { Step } from "./Guide.ts"

/** A step with a link, where there is one. */
export const linked = (text: string, url: string | null): Step => (url === null ? { text } : { text, url })
