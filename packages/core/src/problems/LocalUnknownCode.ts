import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { argument, cited, either, shown } from "./wording.ts"

export class LocalUnknownCode extends Schema.TaggedError<LocalUnknownCode>()("LocalUnknownCode", {
  code: Schema.String,
  /** Codes that look like it. */
  near: Schema.Array(Schema.String)
}) {
  static readonly guide: Guide<LocalUnknownCode> = {
    code: "local-unknown-code",
    exitCode: 2,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "There is no such code",
      why: (p) =>
        `No problem and no warning is called ${cited(p.code)}${p.near.length === 0 ? "" : `; ${either(p.near.map(shown), "en")} looks like it`}.`,
      steps: (p) => [
        ...p.near.slice(0, 3).map((code) => ({
          text: `If you meant ${shown(code)}, read about it`,
          command: `pages-publisher explain ${argument(code)}`
        })),
        { text: "See all codes", command: "pages-publisher explain" }
      ]
    },
    example: () => new LocalUnknownCode({ code: "token-scope-mising", near: ["token-scope-missing"] })
  }
}
