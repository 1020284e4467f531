import { number, size } from "@pages-publisher/core/problems/wording"
import { limitsOf, usualSiteLimit } from "@pages-publisher/core/site/limits"
import { Host } from "@pages-publisher/core/model/Host"
import type { ArticleBlock, Place } from "./Article.ts"
import { hostFor } from "./installing.ts"

/** The same page on one's own computer. */
export const ownPage = (place: Place): ArticleBlock => ({
  kind: "code",
  language: "sh",
  code: `pages-publisher ui --host ${hostFor(place)} --open`
})

/** What GitLab takes: values that the program refuses by. */
export const sizes = ({ locale }: Place) => {
  const gitLabCom = limitsOf(new Host({ origin: "https://gitlab.com", root: "" }), 0)
  return {
    gitLabCom: size(gitLabCom.site ?? 0, locale),
    elsewhere: size(usualSiteLimit, locale),
    entries: number(gitLabCom.entries, locale)
  }
}
