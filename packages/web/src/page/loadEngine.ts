import type { Engine } from "../engine.ts"

let loading: Promise<Engine> | undefined

/** The engine, loaded once; after a failure the next one who asks tries again. */
export const loadEngine = (): Promise<Engine> => {
  loading ??= import("../engine.ts").then(
    ({ engine }) => engine,
    (error: unknown) => {
      loading = undefined
      throw error
    }
  )
  return loading
}

/** Loads it when the browser has nothing else to do. */
export const loadEngineSoon = (): void => {
  const load = () => void loadEngine().catch(() => undefined)
  if ("requestIdleCallback" in globalThis) requestIdleCallback(load, { timeout: 3000 })
  else setTimeout(load, 1000)
}
