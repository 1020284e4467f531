import { type Inline, link } from "@pages-publisher/core/guide/Text"

/** A problem or a warning by its code, with its page behind it. */
export const problemLink = (code: string): Inline => link(code, `page:problems/${code}/`)
