import { chapterIds, type Guide } from "@pages-publisher/core/guide/Guide"
import { guideFor } from "@pages-publisher/core/guide/guideFor"
import { nearest } from "@pages-publisher/core/problems/nearest"
import { LocalUnknownChapter } from "@pages-publisher/core/problems/LocalUnknownChapter"
import { cited } from "@pages-publisher/core/problems/wording"
import { Command, Option } from "clipanion"
import { Effect } from "effect"
import { EffectCommand, type Report } from "../EffectCommand.ts"
import { givenHostText, hostOf, hostVariables } from "../hostOf.ts"
import { guideChapter, guideStart } from "../render/guide.ts"
import type { Style } from "../render/Style.ts"
import { wrap } from "../render/wrap.ts"

/** How many letters may be wrong in the name of a chapter, which is short. */
const tolerance = 2

export class GuideCommand extends EffectCommand {
  static override paths = [["guide"]]
  static override usage = Command.Usage({
    category: "Help",
    description: "show how to make the token, step by step, and all there is to know about it",
    details:
      "Without a chapter, it shows how to make the token, and lists the chapters. Nobody is asked, and no token is needed.",
    examples: [
      ["Make a token for your group", "$0 guide --host https://gitlab.example.org --group acme/apps"],
      ["See which scopes it needs, and which not", "$0 guide scopes"],
      ["Have the whole guide for a program", "$0 guide --json"]
    ]
  })

  host = Option.String("--host", {
    description: `Address of GitLab for the links; otherwise ${hostVariables.join(", ")}`
  })
  group = Option.String("--group", { description: "Full path of the group for the links" })
  chapter = Option.String({ required: false })

  protected override program() {
    return Effect.gen(this, function* () {
      const style = this.styleOf(this.context.stdout)
      const hostText = givenHostText(this.host, this.context.env)
      const host = hostText === undefined ? null : yield* hostOf(hostText)
      const guide = guideFor(style.locale, { host: host?.base ?? null, group: this.group ?? null })
      return this.chapter === undefined ? this.whole(guide, style) : yield* this.one(guide, this.chapter, style)
    })
  }

  private whole(guide: Guide, style: Style): Report {
    return { text: [guideStart(guide, style), ...this.hints(guide, style)].join("\n\n"), result: guide }
  }

  private one(guide: Guide, name: string, style: Style): Effect.Effect<Report, LocalUnknownChapter> {
    const chapter = guide.chapters.find(({ id }) => id === name.toLowerCase())
    if (chapter === undefined) {
      return new LocalUnknownChapter({ chapter: name, near: nearest(name, chapterIds, tolerance) })
    }
    const text = [guideChapter(chapter, guide, style), ...this.hints(guide, style)].join("\n\n")
    return Effect.succeed({ text, result: { ...guide, chapters: [chapter] } })
  }

  /** What would fill in the links that are still open. */
  private hints({ group, host }: Guide, { paint, width, words }: Style): ReadonlyArray<string> {
    const told = (sign: string, text: string) => wrap(sign + text, width, "").join("\n")
    if (group === null && this.group !== undefined) {
      return [paint("heed", told("! ", words.noGroupPath(cited(this.group))))]
    }
    return group === null || host === null ? [paint("soft", told("", words.fillIn))] : []
  }
}
