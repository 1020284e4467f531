/** Tells the pages that follow where their reader came from: nothing is stored, so every link says it again. */
export const origin = { name: "from", value: "publisher" }

/** The address with it, where it leads to a page of the guide; null where it does not, or says it already. */
export const told = (address: string, here: string, base: string): string | null => {
  if (address.startsWith("#") || !URL.canParse(address, here)) return null
  const target = new URL(address, here)
  const isPage =
    target.origin === new URL(here).origin && target.pathname.startsWith(base) && target.pathname.endsWith("/")
  if (!isPage || target.searchParams.get(origin.name) === origin.value) return null
  target.searchParams.set(origin.name, origin.value)
  return target.pathname + target.search + target.hash
}
