/** A link, and the first place it was found in. */
export interface FoundLink {
  readonly file: string
  readonly line: number
  readonly target: string
}

/** Links by what they lead to. A menu that is on every page is one mistake, whichever page was read first. */
export interface FoundLinks<A extends FoundLink> {
  readonly add: (key: string, link: A) => void
  readonly all: () => ReadonlyArray<A>
}

export const foundLinks = <A extends FoundLink>(): FoundLinks<A> => {
  const links = new Map<string, A>()
  return {
    add: (key, link) => {
      const known = links.get(key)
      if (known === undefined || byPlace(link, known) < 0) links.set(key, link)
    },
    all: () => [...links.values()].sort(byPlace)
  }
}

const byPlace = (one: FoundLink, other: FoundLink): number => {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.line - other.line
}
