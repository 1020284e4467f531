import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { shown } from "./wording.ts"

export class SiteKindUnsupported extends Schema.TaggedError<SiteKindUnsupported>()("SiteKindUnsupported", {
  path: Schema.String,
  /** What the file is by its first bytes, such as `rar`; null for what is not recognised. */
  kind: Schema.NullOr(Schema.Literal("rar", "7z", "gzip", "xz", "bzip2", "zstd", "tar", "pdf"))
}) {
  static readonly guide: Guide<SiteKindUnsupported> = {
    code: "site-kind-unsupported",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "A site is a folder, a zip file or one HTML file",
      why: (p) =>
        `${shown(p.path)} is ${p.kind === null ? "a file of another kind" : `a file of the kind ${p.kind}`}, which cannot be published by itself.`,
      steps: (p) => [
        p.kind === null || p.kind === "pdf"
          ? {
              text: "Put what you want to publish into a folder, with the start page named index.html, and publish the folder"
            }
          : { text: "Unpack the archive, and publish the folder that comes out" },
        { text: "Or make a zip file of that folder, and publish that" }
      ]
    },
    example: () => new SiteKindUnsupported({ path: "menu.rar", kind: "rar" })
  }
}
