import type { ChapterId } from "@pages-publisher/core/guide/Guide"

/** What an Owner with two minutes reads; the other chapters have pages of their own. */
const onFront: ReadonlySet<ChapterId> = new Set(["about", "create", "settings", "safety", "troubleshooting"])

export const isOnFront = (chapter: { readonly id: ChapterId }): boolean => onFront.has(chapter.id)

/** Where a chapter stands within a language. */
export const chapterPath = (id: ChapterId): string => (onFront.has(id) ? `#${id}` : `guide/${id}/`)
