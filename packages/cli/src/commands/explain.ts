import {
  codeOf,
  exampleOf,
  examples,
  familyOf,
  nearestCodes,
  warningExampleOf,
  warningExamples
} from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import { letter } from "@pages-publisher/core/problems/letter"
import { LocalUnknownCode } from "@pages-publisher/core/problems/LocalUnknownCode"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { languages } from "@pages-publisher/core/problems/languages"
import type { Warning } from "@pages-publisher/core/problems/Warning"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import { EffectCommand, type Report } from "../EffectCommand.ts"
import { card, warningCard } from "../render/card.ts"
import { problemJson } from "../render/document.ts"
import type { Style } from "../render/Style.ts"

interface Entry {
  readonly code: string
  readonly family: string
  readonly title: string
}

export class ExplainCommand extends EffectCommand {
  static override paths = [["explain"]]
  static override usage = Command.Usage({
    category: "Help",
    description: "explain a problem or a warning by its code, without a network",
    details: "Without a code, all problems and warnings are listed by family.",
    examples: [
      ["List all problems and warnings", "$0 explain"],
      ["Explain one", "$0 explain token-scope-missing"]
    ]
  })

  code = Option.String({ required: false })

  protected override program() {
    return Effect.gen(this, function* () {
      const style = this.styleOf(this.context.stdout)
      if (this.code === undefined) return this.list(style)
      const problem = exampleOf(this.code)
      if (problem !== undefined) return this.one(problem, style)
      const warning = warningExampleOf(this.code)
      if (warning !== undefined) return oneWarning(warning, style)
      return yield* new LocalUnknownCode({ code: this.code, near: nearestCodes(this.code) })
    })
  }

  private one(example: Problem, style: Style): Report {
    const text = letter(example, languages[style.locale])
    const { exitCode } = explain(example)
    return {
      text: [
        card(example, style),
        style.paint("soft", `  ${style.words.exitCode(exitCode)}`),
        ...(text === null ? [] : ["", style.paint("strong", style.words.letter), "", text])
      ].join("\n"),
      result: {
        ...problemJson(example, style.locale, style.guide),
        exitCode,
        letter: text
      }
    }
  }

  private list(style: Style): Report {
    const problems = examples.map((problem) =>
      entry({ code: codeOf(problem), title: explain(problem, languages[style.locale]).title })
    )
    const warnings = warningExamples.map((warning) => entry(explainWarning(warning, languages[style.locale])))
    const width = Math.max(...[...problems, ...warnings].map(({ code }) => code.length))
    return {
      text: [
        ...byFamily(problems, width, style),
        style.paint("heed", `! ${style.words.warnings}`),
        ...byFamily(warnings, width, style)
      ].join("\n\n"),
      result: { problems, warnings }
    }
  }
}

const oneWarning = (warning: Warning, style: Style): Report => ({
  text: warningCard(warning, style),
  result: explainWarning(warning, languages[style.locale])
})

const entry = ({ code, title }: Omit<Entry, "family">): Entry => ({ code, family: familyOf(code), title })

const byFamily = (entries: ReadonlyArray<Entry>, width: number, { paint }: Style): ReadonlyArray<string> =>
  [...new Set(entries.map(({ family }) => family))].map((name) =>
    [
      paint("strong", name),
      ...entries.filter(({ family }) => family === name).map(({ code, title }) => `  ${code.padEnd(width)}  ${title}`)
    ].join("\n")
  )
