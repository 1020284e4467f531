/** What is known of a page that was found. */
export interface Found {
  readonly url: string
  /** HTML with nothing but `<mark>` in it. */
  readonly excerpt: string
  readonly meta: { readonly title?: string; readonly code?: string }
  readonly filters: { readonly kind?: ReadonlyArray<string> }
}

interface Answer {
  readonly results: ReadonlyArray<{ readonly data: () => Promise<Found> }>
  /** How many there are of each kind, without regard to the kind that was asked for. */
  readonly totalFilters: { readonly kind?: Readonly<Record<string, number>> }
}

/** The part of the index's own program that is used here. */
interface Pagefind {
  readonly options: (options: {
    readonly noWorker: boolean
    readonly excerptLength: number
    readonly ranking: { readonly metaWeights: { readonly title: number; readonly code: number } }
  }) => Promise<void>
  /** Reads what can be filtered by; without it nothing is counted. */
  readonly filters: () => Promise<unknown>
  readonly search: (words: string, options: { readonly filters: { readonly kind?: string } }) => Promise<Answer>
}

/** Reads the index that was written with the site. A worker is an address that Trusted Types refuses: none is asked for. */
export const openPagefind = async (): Promise<Pagefind> => {
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.options({
    noWorker: true,
    excerptLength: 26,
    ranking: { metaWeights: { title: 20, code: 20 } }
  })
  await pagefind.filters()
  return pagefind
}
