import type { Attributes } from "./elementLinks.ts"

/** Sees what is in a page, to tell whether all of it is left to a script. */
export interface Mount {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  readonly isApp: () => boolean
}

/** The element that frameworks' templates leave empty for the script to fill. */
const mountNames =
  /^(_*(app|nuxt|next|gatsby|root|svelte)|application|main|mount|q-app|react-root|app-root|app-mount)$/i

const silent = new Set(["head", "noscript", "script", "style", "svg", "template", "title"])

/** Of a picture that turns until the app is there. */
const mostElements = 12
const mostText = 120

export const mount = (): Mount => {
  let silentDepth = 0
  let elements = 0
  let letters = 0
  let hasScript = false
  let hasMount = false
  let hasLinks = false
  return {
    open: (name, attributes) => {
      if (name === "script") hasScript = true
      if (silent.has(name)) silentDepth += 1
      if (silentDepth > 0 || name === "html" || name === "body") return
      elements += 1
      if (mountNames.test(attributes["id"] ?? "") || name === "app-root") hasMount = true
      if (name === "a") hasLinks = true
    },
    close: (name) => {
      if (silent.has(name)) silentDepth -= 1
    },
    text: (text) => {
      if (silentDepth === 0) letters += text.trim().length
    },
    isApp: () => hasScript && hasMount && !hasLinks && elements <= mostElements && letters <= mostText
  }
}
