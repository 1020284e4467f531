import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { all, amount, shown } from "./wording.ts"

export class SiteNameCollision extends Schema.TaggedError<SiteNameCollision>()("SiteNameCollision", {
  /** Groups of names that are one name to some computers. */
  names: Schema.Array(Schema.Array(Schema.String))
}) {
  static readonly guide: Guide<SiteNameCollision> = {
    code: "site-name-collision",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Some file names differ only in capitals or accents",
      why: (p) =>
        `${all((p.names[0] ?? []).map(shown), "en") || "They"} are one and the same name to many computers${p.names.length > 1 ? `, and so are ${amount(p.names.length - 1, "other set of names", "other sets of names")}` : ""}.`,
      steps: (p) => [
        ...p.names
          .slice(0, 5)
          .map((group) => ({ text: `Rename or remove all but one of ${all(group.map(shown), "en")}` })),
        { text: "Change the links that lead to a renamed file, then publish again" }
      ]
    },
    example: () => new SiteNameCollision({ names: [["img/Logo.svg", "img/logo.svg"]] })
  }
}
