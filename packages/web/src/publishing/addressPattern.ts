/** Stands for what GitLab makes up. */
const dots = "••••••"

/**
 * What the address of a new app will look like, as far as the addresses of others tell: the path, a hyphen, six
 * characters that GitLab makes up, and the domain that they have in common (contract 8.4). Null where they do not tell.
 */
export const addressPattern = (path: string, others: ReadonlyArray<string | null>): string | null => {
  for (const other of others) {
    if (other === null || !URL.canParse(other)) continue
    const { host, pathname, protocol } = new URL(other)
    const own = /^[a-z0-9-]*-[0-9a-f]{6}\.(.+)$/.exec(host)
    if (own !== null) return `${protocol}//${path.slice(0, 56).replaceAll(/[._]/g, "-")}-${dots}.${own[1]}`
    if (/^\/[a-z0-9-]*-[0-9a-f]{6}\/?$/.test(pathname)) return `${protocol}//${host}/${path}-${dots}`
  }
  return null
}
