import { usualConfig } from "./Config.ts"
import { type Decoded, decodeConfig } from "./decodeConfig.ts"

/** Asks for `config.json` beside the page. Where there is none, all is as usual. */
export const readConfig = async (): Promise<Decoded> => {
  const answer = await fetch("config.json", { credentials: "same-origin", cache: "no-cache" }).catch(() => null)
  if (answer?.status === 404) return { config: usualConfig, mistakes: [] }
  if (answer?.ok !== true) return { config: usualConfig, mistakes: [{ field: null, reason: "unreadable" }] }
  return answer.json().then(decodeConfig, () => decodeConfig(null))
}
