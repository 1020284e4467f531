import type { Locale } from "@pages-publisher/core/model/Locale"
import { parts } from "../checker/Case.ts"
import { verdictsIn } from "../checker/verdicts.ts"
import { checkerWordsOf } from "../checker/words/checkerWordsOf.ts"
import { wordsOf } from "../words/wordsOf.ts"
import { hrefOf } from "./hrefs.ts"
import type { Options } from "./Options.ts"
import type { Checked, CheckerPage } from "./Site.ts"

/** Examples to try the token check with, and its verdict on each. */
export const checkerPage = (options: Options, locale: Locale): CheckerPage => {
  const words = wordsOf(locale)
  const own = checkerWordsOf(locale)
  const verdicts = verdictsIn(locale).map(({ it, verdict }) => ({
    part: it.part,
    checked: {
      id: it.id,
      label: own.cases[it.id],
      state: verdict.state,
      verdict: verdict.state === "go" ? verdict.title : null,
      reasons: [...verdict.problems, ...verdict.warnings].map(({ code, title }) => ({
        href: hrefOf(options, locale, `problems/${code}/`),
        code,
        title
      }))
    } satisfies Checked
  }))
  return {
    kind: "checker",
    locale,
    path: "try/",
    href: hrefOf(options, locale, "try/"),
    title: words.checker,
    description: words.checkerLead,
    parts: parts.map((id) => ({
      title: own.parts[id],
      cases: verdicts.filter(({ part }) => part === id).map(({ checked }) => checked)
    }))
  }
}
