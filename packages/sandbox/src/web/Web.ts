import type { IncomingMessage } from "node:http"
import { groupLevel, Owner } from "../auth/roles.ts"
import { type Answer, text } from "../http/Answer.ts"
import type { Instance } from "../Instance.ts"
import type { Group } from "../world/Group.ts"
import type { User } from "../world/User.ts"
import { groupPage } from "./groupPage.ts"
import { GroupTokensPage, type TokensPlace } from "./GroupTokensPage.ts"
import { type Markup, markup } from "./Markup.ts"
import { page } from "./page.ts"

const tokensPath = /^\/groups\/(.+)\/-\/settings\/access_tokens(?:\/(\d+)\/(revoke|rotate))?$/

/** Another name that leads to this computer was made to look like somebody's own site. */
const isLoopback = (host: string | undefined): boolean => /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? "")

/** The few ordinary web pages there are; GitLab does not open those to other origins. */
export class Web {
  readonly #instance: Instance
  readonly #tokens: GroupTokensPage

  constructor(instance: Instance) {
    this.#instance = instance
    this.#tokens = new GroupTokensPage(instance)
  }

  async answer(request: IncomingMessage, path: string, url: URL): Promise<Answer> {
    if (path === "/") return this.#page(200, "GitLab sandbox", this.#start())
    if (path === "/users/sign_in") {
      return this.#page(
        200,
        "Sign in · GitLab",
        markup`<h1>Sign in</h1><p>You need to sign in or sign up before continuing.</p>`
      )
    }
    const place = this.#tokensPlace(path)
    if (place !== null) {
      return isLoopback(request.headers.host) ? this.#tokens.answer(request, url, place) : text(403, "Forbidden")
    }
    const group = this.#group(path.replace(/^\/groups\//, "/").slice(1))
    if (group !== undefined) return this.#page(200, group.name, groupPage(this.#instance, group))
    return this.#page(
      404,
      "404: Page not found",
      markup`<h1>404: Page not found</h1><p>Make sure the address is correct and the page has not moved.</p>`
    )
  }

  /** Who is not an Owner would get 404; so here an Owner is signed in, as there has to be one (contract 3.4). */
  #tokensPlace(path: string): TokensPlace | null {
    const [, groupPath = "", tokenId, name] = tokensPath.exec(path.replace(/\/$/, "")) ?? []
    const group = this.#group(groupPath)
    const owner = group === undefined ? undefined : this.#ownerOf(group)
    if (group === undefined || owner === undefined) return null
    return {
      group,
      owner,
      deed: name === "revoke" || name === "rotate" ? { tokenId: Number(tokenId), name } : null
    }
  }

  #group(path: string): Group | undefined {
    // A number is an address of the API only.
    return /^\d*$/.test(path) ? undefined : this.#instance.world.findGroup(path)
  }

  #ownerOf(group: Group): User | undefined {
    const { world } = this.#instance
    const owners = world.users.filter((user) => user.kind === "human" && groupLevel(world, user, group) >= Owner)
    const isDirect = ({ id }: User) =>
      world.members.some(({ source, userId }) => userId === id && source.kind === "group" && source.id === group.id)
    return owners.find(isDirect) ?? owners[0]
  }

  #start(): Markup {
    const { addresses, release, world } = this.#instance
    return markup`
<h1>GitLab sandbox</h1>
<p>Behaves like GitLab ${release.version}. All that happens in it stays on this computer.</p>
<h2>Groups</h2>
<ul>${world.groups.all().map((group) => {
      const path = `${addresses.root}/groups/${world.groupPath(group)}`
      return markup`<li><a href="${path}">${world.groupPath(group)}</a>: <a href="${path}/-/settings/access_tokens">Access tokens of ${world.groupPath(group)}</a></li>`
    })}</ul>
<h2>For programs</h2>
<dl>
<div><dt>API</dt><dd>${addresses.apiUrl}</dd></div>
<div><dt>Pages</dt><dd>${addresses.pagesUrl}</dd></div>
<div><dt>What goes wrong</dt><dd>/-/sandbox/scenarios</dd></div>
</dl>`
  }

  #page(status: number, title: string, body: Markup): Answer {
    return page(status, { title, home: `${this.#instance.addresses.root}/`, user: null, body })
  }
}
