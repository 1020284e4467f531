import type { Locale } from "@pages-publisher/core/model/Locale"
import { For } from "solid-js"
import { renderToString } from "solid-js/web"
import { Drawing } from "../src/drawings/Drawing.tsx"
import { drawingIds } from "../src/drawings/DrawingId.ts"

export { drawingMarkdown } from "../src/drawings/drawingMarkdown.ts"

/** Every drawing below each other. */
export const gallery = (locale: Locale): string =>
  renderToString(() => <For each={drawingIds}>{(id) => <Drawing id={id} locale={locale} />}</For>)
