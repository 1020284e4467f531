import type { Instance } from "../Instance.ts"
import { revokeFamily } from "./rotate.ts"

/** Whoever asks for rotation with a revoked token ends the whole family, before anything else is looked at. */
export const rotationReuse = (instance: Instance, secret: string | null, path: string): void => {
  if (secret === null || !/access_tokens\/(\d+|self)\/rotate$/.test(path)) return
  const token = instance.world.tokens.find((each) => each.secret === secret)
  if (token?.revoked === true) revokeFamily(instance, token)
}
