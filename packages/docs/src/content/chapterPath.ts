import type { Chapter, ChapterId } from "@pages-publisher/core/guide/Guide"

/** What an Owner with two minutes reads; the other chapters have pages of their own. */
const frontIds = ["about", "create", "settings", "safety", "troubleshooting"] as const

/** A chapter that has a page of its own. */
export type OwnChapterId = Exclude<ChapterId, (typeof frontIds)[number]>

const onFront: ReadonlySet<ChapterId> = new Set(frontIds)

export const isOnFront = (chapter: { readonly id: ChapterId }): boolean => onFront.has(chapter.id)

export const hasOwnPage = (chapter: Chapter): chapter is Chapter & { readonly id: OwnChapterId } => !isOnFront(chapter)

/** Where a chapter stands within a language. */
export const chapterPath = (id: ChapterId): string => (onFront.has(id) ? `#${id}` : `guide/${id}/`)
