import { dayFromNow } from "../Clock.ts"
import type { AccessToken } from "../world/AccessToken.ts"
import { longestDays } from "../world/expiry.ts"
import { Markup, markup } from "./Markup.ts"

/** What was filled in, so that a refused form comes back as it was. */
export interface TokenForm {
  readonly name: string
  readonly description: string
  readonly expiresAt: string
  readonly accessLevel: number
  readonly scopes: readonly string[]
}

/** GitLab's form starts like this (contract 3.4). */
export const freshForm = (): TokenForm => ({
  name: "",
  description: "",
  expiresAt: dayFromNow(30),
  accessLevel: 10,
  scopes: []
})

export interface TokensPage {
  readonly groupName: string
  readonly groupUrl: string
  /** Address of this page. */
  readonly url: string
  readonly authenticity: string
  readonly form: TokenForm
  readonly refused: readonly string[]
  /** The token that was just made: the only time its value is shown. */
  readonly made: AccessToken | null
  readonly active: readonly { readonly token: AccessToken; readonly role: string }[]
  readonly roles: readonly { readonly level: number; readonly name: string }[]
  readonly scopes: readonly { readonly scope: string; readonly grants: string }[]
  readonly hasDescription: boolean
}

const guard = ({ authenticity }: TokensPage): Markup =>
  markup`<input type="hidden" name="authenticity_token" value="${authenticity}">`

const newToken = ({ secret }: AccessToken): Markup => markup`
<div class="box made">
<h2>Your new group access token has been created.</h2>
<div class="row">
<input class="secret" id="secret" type="text" readonly autocomplete="off" spellcheck="false" value="${secret}" aria-label="Your new group access token" aria-describedby="once">
<button type="button" data-copy="secret" hidden>Copy group access token</button>
</div>
<p class="help" id="once">Make sure you save it - you won't be able to access it again. <span id="said" role="status"></span></p>
</div>`

const errors = (refused: readonly string[]): Markup => markup`
<section class="box wrong" role="alert" aria-labelledby="errors">
<h2 id="errors">${refused.length === 1 ? "The form contains the following error:" : "The form contains the following errors:"}</h2>
<ul>${refused.map((each) => markup`<li>${each}</li>`)}</ul>
</section>`

const scopeField = ({ form }: TokensPage, { grants, scope }: { scope: string; grants: string }): Markup => markup`
<div class="scope">
<input type="checkbox" name="scopes[]" value="${scope}" id="scope_${scope}" aria-describedby="about_${scope}"${form.scopes.includes(scope) && new Markup(" checked")}>
<label for="scope_${scope}">${scope}</label>
<p class="help" id="about_${scope}">${grants}</p>
</div>`

const addForm = (page: TokensPage): Markup => markup`
<details class="add"${page.refused.length > 0 && new Markup(" open")}>
<summary>Add new token</summary>
<form class="sheet" method="post" action="${page.url}">
<h2>Add a group access token</h2>
${guard(page)}
<div class="field">
<label for="name">Token name</label>
<input type="text" id="name" name="name" value="${page.form.name}" autocomplete="off" aria-describedby="about_name">
<p class="help" id="about_name">Members of the group can see this name.</p>
</div>
${
  page.hasDescription &&
  markup`<div class="field">
<label for="description">Token description</label>
<input type="text" id="description" name="description" value="${page.form.description}" autocomplete="off">
</div>`
}
<div class="field">
<label for="expires_at">Expiration date</label>
<input type="date" id="expires_at" name="expires_at" value="${page.form.expiresAt}" aria-describedby="about_expiry">
<p class="help" id="about_expiry">${longestDays} days ahead at most, ${dayFromNow(longestDays)}. Without a date, that one is taken.</p>
</div>
<div class="field">
<label for="access_level">Role</label>
<select id="access_level" name="access_level">
${page.roles.map(
  ({ level, name }) =>
    markup`<option value="${level}"${level === page.form.accessLevel && new Markup(" selected")}>${name}</option>`
)}
</select>
</div>
<fieldset class="field">
<legend>Scopes</legend>
<p class="help">Scopes set the permission levels granted to the token.</p>
${page.scopes.map((scope) => scopeField(page, scope))}
</fieldset>
<button class="go">Create group access token</button>
</form>
</details>`

const deed = (page: TokensPage, { id, name }: AccessToken, verb: "Revoke" | "Rotate", consequence: string): Markup =>
  markup`<details>
<summary${verb === "Revoke" && new Markup(' class="danger"')} aria-label="${verb} ${name}">${verb}</summary>
<form method="post" action="${page.url}/${id}/${verb.toLowerCase()}">
${guard(page)}
<p>${consequence}</p>
<button${verb === "Revoke" && new Markup(' class="danger"')}>${verb} ${name}</button>
</form>
</details>`

const row = (page: TokensPage, { role, token }: TokensPage["active"][number]): Markup => markup`
<li class="sheet">
<h3>${token.name}</h3>
${token.description !== null && token.description !== "" && markup`<p class="help">${token.description}</p>`}
<dl>
<div><dt>Scopes</dt><dd>${token.scopes.join(", ")}</dd></div>
<div><dt>Role</dt><dd>${role}</dd></div>
<div><dt>Expires</dt><dd>${token.expiresAt ?? "Never"}</dd></div>
<div><dt>Created</dt><dd>${token.createdAt.slice(0, 10)}</dd></div>
<div><dt>Last used</dt><dd>${token.lastUsedAt?.slice(0, 10) ?? "Never"}</dd></div>
</dl>
<div class="deeds">
${deed(page, token, "Rotate", "The token gets a new value. The old value stops working at once.")}
${deed(page, token, "Revoke", "The token stops working at once. This cannot be undone.")}
</div>
</li>`

/** Settings, Access tokens: what is there, and the form for a new one. Every step works without JavaScript. */
export const tokensPage = (page: TokensPage): Markup => markup`
<nav aria-label="Breadcrumb"><ol>
<li><a href="${page.groupUrl}">${page.groupName}</a></li><li>Settings</li><li aria-current="page">Access tokens</li>
</ol></nav>
<h1>Group access tokens</h1>
<p class="soft">With a group access token, programs sign in to this group and to all projects in it.</p>
${page.refused.length > 0 && errors(page.refused)}
${page.made !== null && newToken(page.made)}
${addForm(page)}
<h2 id="active">Active group access tokens (${page.active.length})</h2>
${
  page.active.length === 0
    ? markup`<p>This group has no active access tokens.</p>`
    : markup`<ul class="tokens" aria-labelledby="active">${page.active.map((each) => row(page, each))}</ul>`
}`
