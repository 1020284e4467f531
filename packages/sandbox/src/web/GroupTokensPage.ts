import { randomBytes, timingSafeEqual } from "node:crypto"
import type { IncomingMessage } from "node:http"
import { rolesIn, roleName } from "../auth/grantableRoles.ts"
import { scopesIn } from "../auth/groupScopes.ts"
import { groupLevel } from "../auth/roles.ts"
import { dayFromNow } from "../Clock.ts"
import { type Answer, text } from "../http/Answer.ts"
import { Params } from "../http/Params.ts"
import { parseForm } from "../http/parseParams.ts"
import { readBody } from "../http/readBody.ts"
import type { Instance } from "../Instance.ts"
import { type AccessToken, isActive } from "../world/AccessToken.ts"
import { isDay, longestDays } from "../world/expiry.ts"
import type { Group } from "../world/Group.ts"
import { newGroupToken } from "../world/newGroupToken.ts"
import { renewed } from "../world/renewed.ts"
import type { User } from "../world/User.ts"
import { page } from "./page.ts"
import { freshForm, type TokenForm, tokensPage } from "./tokensPage.ts"

const bodyLimit = 64 * 1024

/** Where a token does something; `deed` is null on the page itself. */
export interface TokensPlace {
  readonly group: Group
  readonly owner: User
  readonly deed: { readonly tokenId: number; readonly name: "revoke" | "rotate" } | null
}

/** The page on which an Owner makes, renews and revokes the group's tokens, by the same rules as the API. */
export class GroupTokensPage {
  readonly #instance: Instance
  /** Other sites can send a form to this address; only ours knows this. */
  readonly #authenticity = randomBytes(24)
  /** Tokens that were made here and whose value nobody has seen yet. */
  readonly #unseen = new Set<number>()

  constructor(instance: Instance) {
    this.#instance = instance
  }

  async answer(request: IncomingMessage, url: URL, place: TokensPlace): Promise<Answer> {
    if (request.method === "POST") return this.#change(request, place)
    if (place.deed !== null || (request.method !== "GET" && request.method !== "HEAD")) {
      return text(405, "Method Not Allowed", { Allow: place.deed === null ? "GET, HEAD, POST" : "POST" })
    }
    const made = this.#tokensOf(place).find(({ id }) => String(id) === url.searchParams.get("created"))
    const isNew = request.method === "GET" && made !== undefined && this.#unseen.delete(made.id)
    return this.#show(200, place, { made: isNew ? made : null, form: freshForm(), refused: [] })
  }

  async #change(request: IncomingMessage, place: TokensPlace): Promise<Answer> {
    const body = await readBody(request, bodyLimit)
    if (body === null) return text(413, "Content Too Large")
    const form = new Params(parseForm(new URLSearchParams(body.toString("utf8"))))
    // GitLab's words for it.
    if (!this.#isOurs(form.raw("authenticity_token"))) {
      return text(422, "The change you requested was rejected (invalid authenticity token).")
    }
    const changed = place.deed === null ? this.#create(place, form) : this.#act(place, place.deed)
    this.#instance.world.changed()
    return changed
  }

  #create(place: TokensPlace, params: Params): Answer {
    const { release } = this.#instance
    const textOf = (name: string): string => {
      const value = params.raw(name)
      return typeof value === "string" ? value : ""
    }
    const ticked = params.raw("scopes")
    const form: TokenForm = {
      name: textOf("name"),
      description: textOf("description"),
      expiresAt: textOf("expires_at"),
      accessLevel: Number(textOf("access_level")),
      scopes: Array.isArray(ticked) ? ticked.map(String) : []
    }
    // Nobody who uses the form meets these.
    const tampered = [
      ...(form.scopes.every((each) => scopesIn(release).some(({ scope }) => scope === each))
        ? []
        : ["Scopes can only contain available scopes"]),
      ...(rolesIn(release).some(({ level }) => level === form.accessLevel) ? [] : ["Role is not included in the list"]),
      ...(form.expiresAt === "" || isDay(form.expiresAt) ? [] : ["Expires at is invalid"])
    ]
    if (tampered.length > 0) return this.#show(422, place, { made: null, form, refused: tampered })
    const token = newGroupToken(this.#instance, place.owner, place.group, {
      ...form,
      description: form.description === "" ? null : form.description,
      expiresAt: form.expiresAt === "" ? undefined : form.expiresAt
    })
    return "refused" in token
      ? this.#show(422, place, { made: null, form, refused: token.refused })
      : this.#showOnce(place, token.made)
  }

  #act(place: TokensPlace, { name, tokenId }: NonNullable<TokensPlace["deed"]>): Answer {
    const token = this.#tokensOf(place).find(({ id }) => id === tokenId)
    if (token === undefined || !isActive(token)) return text(404, "Not Found")
    if (name === "rotate") return this.#showOnce(place, renewed(this.#instance, token, sameLifetime(token)))
    token.revoked = true
    return seeOther(this.#url(place.group))
  }

  /** A page that is loaded again must not make another token, so the value waits for a page of its own. */
  #showOnce({ group }: TokensPlace, { id }: AccessToken): Answer {
    this.#unseen.add(id)
    return seeOther(`${this.#url(group)}?created=${id}`)
  }

  #show(
    status: number,
    { group, owner }: TokensPlace,
    shown: { readonly made: AccessToken | null; readonly form: TokenForm; readonly refused: readonly string[] }
  ): Answer {
    const { addresses, release, world } = this.#instance
    const body = tokensPage({
      ...shown,
      groupName: world.groupName(group),
      groupUrl: `${addresses.root}/groups/${world.groupPath(group)}`,
      url: this.#url(group),
      authenticity: this.#authenticity.toString("base64url"),
      active: world
        .groupTokens(group)
        .filter(isActive)
        .map((token) => ({ token, role: roleName(groupLevel(world, world.users.need(token.userId), group)) })),
      roles: rolesIn(release).filter(({ level }) => level <= groupLevel(world, owner, group)),
      scopes: scopesIn(release),
      hasDescription: release.atLeast("17.7")
    })
    const title = `Group access tokens · ${world.groupName(group)} · GitLab`
    return page(status, { title, home: `${addresses.root}/`, user: `${owner.name}, Owner of this group`, body })
  }

  #url(group: Group): string {
    const { addresses, world } = this.#instance
    return `${addresses.root}/groups/${world.groupPath(group)}/-/settings/access_tokens`
  }

  #tokensOf({ group }: TokensPlace): readonly AccessToken[] {
    return this.#instance.world.groupTokens(group)
  }

  #isOurs(given: unknown): boolean {
    const bytes = Buffer.from(typeof given === "string" ? given : "", "base64url")
    return bytes.length === this.#authenticity.length && timingSafeEqual(bytes, this.#authenticity)
  }
}

const seeOther = (location: string): Answer => text(303, "", { Location: location, "Cache-Control": "no-store" })

/** The page renews a token for as long as it was given at first. */
const sameLifetime = ({ createdAt, expiresAt }: AccessToken): string => {
  if (expiresAt === null) return dayFromNow(longestDays)
  const days = Math.round((Date.parse(expiresAt) - Date.parse(createdAt.slice(0, 10))) / 86_400_000)
  return dayFromNow(Math.min(Math.max(days, 1), longestDays))
}
