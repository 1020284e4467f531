import { codeOf, exampleOf, examples, familyOf, nearestCodes } from "@pages-publisher/core/problems/catalogue"
import { explain } from "@pages-publisher/core/problems/explain"
import { letter } from "@pages-publisher/core/problems/letter"
import { LocalUnknownCode } from "@pages-publisher/core/problems/LocalUnknownCode"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import { EffectCommand, type Report } from "../EffectCommand.ts"
import { card } from "../render/card.ts"
import { problemJson } from "../render/document.ts"
import type { Style } from "../render/Style.ts"

export class ExplainCommand extends EffectCommand {
  static override paths = [["explain"]]
  static override usage = Command.Usage({
    category: "Help",
    description: "explain a problem by its code, without asking anybody",
    details: "Without a code, all problems are listed by family.",
    examples: [
      ["List all problems", "$0 explain"],
      ["Explain one", "$0 explain token-scope-missing"]
    ]
  })

  code = Option.String({ required: false })

  protected override program() {
    return Effect.gen(this, function* () {
      const style = this.styleOf(this.context.stdout)
      if (this.code === undefined) return this.list(style)
      const example = exampleOf(this.code)
      if (example === undefined) {
        return yield* new LocalUnknownCode({ code: this.code, near: nearestCodes(this.code) })
      }
      return this.one(example, style)
    })
  }

  private one(example: Problem, style: Style): Report {
    const text = letter(example, style.locale)
    const { exitCode } = explain(example, style.locale)
    return {
      text: [
        card(example, style),
        style.paint("soft", `  ${style.words.exitCode(exitCode)}`),
        ...(text === null ? [] : ["", style.paint("strong", style.words.letter), "", text])
      ].join("\n"),
      result: {
        ...problemJson(example, style.locale, this.context.env["PAGES_PUBLISHER_GUIDE"] ?? ""),
        exitCode,
        letter: text
      }
    }
  }

  private list(style: Style): Report {
    const entries = examples.map((problem) => {
      const code = codeOf(problem)
      return { code, family: familyOf(code), title: explain(problem, style.locale).title }
    })
    const width = Math.max(...entries.map(({ code }) => code.length))
    const families = [...new Set(entries.map(({ family }) => family))]
    const line = ({ code, title }: (typeof entries)[number]) => `  ${code.padEnd(width)}  ${title}`
    return {
      text: families
        .map((family) =>
          [style.paint("strong", family), ...entries.filter((entry) => entry.family === family).map(line)].join("\n")
        )
        .join("\n\n"),
      result: { problems: entries }
    }
  }
}
