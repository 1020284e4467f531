import { randomBytes } from "node:crypto"
import type { Instance } from "../Instance.ts"
import type { User } from "./User.ts"

const botName = (instance: Instance, kind: "group" | "project", id: number): string => {
  const base = `${kind}_${id}_bot`
  if (instance.release.atLeast("16.0")) return `${base}_${randomBytes(16).toString("hex")}`
  const taken = instance.world.users.filter((user) => user.username.startsWith(base)).length
  return taken === 0 ? base : `${base}${taken}`
}

/** Each group or project token gets a bot of its own, a direct member of where the token was made. */
export const newBot = (
  instance: Instance,
  source: { readonly kind: "group" | "project"; readonly id: number },
  name: string,
  accessLevel: number
): User => {
  const { world } = instance
  const username = botName(instance, source.kind, source.id)
  const createdAt = new Date().toISOString()
  const bot = world.users.add<User>({
    id: world.users.nextId(),
    kind: source.kind === "group" ? "group-bot" : "project-bot",
    username,
    name,
    email: `${username}@noreply.127.0.0.1`,
    createdAt
  })
  world.members.push({ userId: bot.id, source, accessLevel, createdAt, expiresAt: null })
  return bot
}
