const loopback = /^(localhost|127(\.\d+){3})$/

/** Whether the page's own policy lets it ask there: anything else than https only on this computer. */
export const isAllowed = ({ hostname, protocol }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && loopback.test(hostname))

/** An address that the page may talk to; null where it is none. */
export const addressOf = (text: string): URL | null => {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return isAllowed(url) && url.username + url.password + url.search + url.hash === "" ? url : null
}
