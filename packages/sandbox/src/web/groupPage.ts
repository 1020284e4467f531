import type { Instance } from "../Instance.ts"
import type { Group } from "../world/Group.ts"
import { type Markup, markup } from "./Markup.ts"

/** A group with what its menu leads to, and what is in it. */
export const groupPage = ({ addresses, world }: Instance, group: Group): Markup => {
  const projects = world.projects.filter(({ groupId }) => groupId === group.id)
  const settings = `${addresses.root}/groups/${world.groupPath(group)}/-/settings/access_tokens`
  return markup`
<h1>${world.groupName(group)}</h1>
<nav aria-label="Settings"><p><strong>Settings</strong>: <a href="${settings}">Access tokens</a></p></nav>
<h2>Projects</h2>
${projects.length === 0 ? markup`<p>There are none yet.</p>` : markup`<ul>${projects.map((each) => markup`<li>${each.name}</li>`)}</ul>`}`
}
