import { loadedOnce } from "./loadedOnce.ts"

/** What checks a token. */
export const loadEngine = loadedOnce(() => import("../engine.ts").then(({ engine }) => engine))

/** What publishes, and shows what is published. */
export const loadDesk = loadedOnce(() => import("../desk.tsx").then(({ Desk }) => Desk))

/** Loads the engine when the browser has nothing else to do. */
export const loadEngineSoon = (): void => {
  const load = () => void loadEngine().catch(() => undefined)
  if ("requestIdleCallback" in globalThis) requestIdleCallback(load, { timeout: 3000 })
  else setTimeout(load, 1000)
}
