import { groupLevel, Owner } from "../auth/roles.ts"
import { newSecret } from "../auth/secret.ts"
import { dayFromNow } from "../Clock.ts"
import type { Instance } from "../Instance.ts"
import type { AccessToken } from "./AccessToken.ts"
import { expiryRefusal, longestDays } from "./expiry.ts"
import type { Group } from "./Group.ts"
import { newBot } from "./newBot.ts"
import type { User } from "./User.ts"

interface TokenWish {
  readonly name: string
  readonly description: string | null
  readonly scopes: readonly string[]
  readonly accessLevel: number
  /** A day; undefined takes the last one that GitLab allows. */
  readonly expiresAt: string | undefined
}

type NewGroupToken = { readonly made: AccessToken } | { readonly refused: readonly string[] }

/** Why somebody may not have such a token, in GitLab's words (contract 3.1); none where they may. */
const refusals = (
  { world }: Instance,
  creator: User,
  group: Group,
  { accessLevel, expiresAt, name, scopes }: TokenWish
): readonly string[] => {
  const level = groupLevel(world, creator, group)
  if (creator.kind !== "human" || level < Owner) return ["User does not have permission to create group access token"]
  if (accessLevel > level) return ["Access level of the token contains permissions not held by the creating user"]
  const expiry = expiresAt === undefined ? null : expiryRefusal(expiresAt)
  return [
    ...(name.trim() === "" ? ["Name can't be blank"] : []),
    ...(scopes.length === 0 ? ["Scopes can't be blank"] : []),
    ...(expiry === null ? [] : [expiry])
  ]
}

/** Makes a group access token and the bot that it belongs to, whoever asked: the API or the page. */
export const newGroupToken = (instance: Instance, creator: User, group: Group, wish: TokenWish): NewGroupToken => {
  const refused = refusals(instance, creator, group, wish)
  if (refused.length > 0) return { refused }
  const { release, world } = instance
  const home = { kind: "group", id: group.id } as const
  const bot = newBot(instance, home, wish.name, wish.accessLevel)
  const id = world.tokens.nextId()
  const made = world.tokens.add<AccessToken>({
    id,
    name: wish.name,
    description: wish.description,
    secret: newSecret(release, bot.id),
    scopes: wish.scopes,
    userId: bot.id,
    home,
    createdAt: new Date().toISOString(),
    expiresAt: wish.expiresAt ?? dayFromNow(longestDays),
    family: id,
    revoked: false,
    lastUsedAt: null
  })
  return { made }
}
