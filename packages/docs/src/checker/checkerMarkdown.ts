import { inlineMarkdown } from "@pages-publisher/core/guide/guideMarkdown"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Checked, Site } from "../content/Site.ts"
import { checkerWordsOf } from "./words/checkerWordsOf.ts"

/** The verdicts for who reads text. */
export const checkerMarkdown = (site: Site, locale: Locale): string =>
  [
    checkerWordsOf(locale).allLead,
    ...site.pages.flatMap((page) =>
      page.kind === "checker" && page.locale === locale
        ? page.parts.flatMap(({ cases, title }) => [`## ${title}`, cases.map(line).join("\n")])
        : []
    )
  ].join("\n\n")

const line = ({ label, reasons, verdict }: Checked) => {
  const links = reasons.map(({ href, title }) => inlineMarkdown([{ kind: "link", text: title, url: href }]))
  return `- ${inlineMarkdown([{ kind: "text", text: label }])}: ${[verdict ?? [], ...links].flat().join("; ")}`
}
