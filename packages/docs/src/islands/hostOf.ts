/**
 * Address of a GitLab from what a person types; null where it is none. It takes what core's `Host.parse` takes, which
 * would bring the whole of its library along.
 */
export const hostOf = (text: string): string | null => {
  const given = text.trim()
  const scheme = /^(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(given) ? "http" : "https"
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `${scheme}://${given}`
  if (given === "" || /\s/.test(address) || !URL.canParse(address)) return null
  const { hash, origin, password, pathname, protocol, search, username } = new URL(address)
  return /^https?:$/.test(protocol) && username + password + search + hash === ""
    ? origin + pathname.replace(/\/+$/, "").replace(/\/api\/v\d$/, "")
    : null
}
