import type { Chapter } from "@pages-publisher/core/guide/Guide"
import type { Text } from "@pages-publisher/core/guide/Text"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Explanation } from "@pages-publisher/core/problems/Explanation"
import type { WarningExplanation } from "@pages-publisher/core/problems/explainWarning"
import type { CaseId } from "../checker/Case.ts"
import type { ArticleBlock, ArticleId } from "../manual/Article.ts"
import type { Options } from "./Options.ts"
import type { Variants } from "./Variants.ts"

/** A link to another page of the site. */
export interface Reference {
  /** Address on the server, with the base. */
  readonly href: string
  readonly code: string
  readonly title: string
}

interface Head {
  readonly locale: Locale
  /** Within a language: empty for the front, otherwise with a slash at its end. */
  readonly path: string
  /** Address on the server, with the base. */
  readonly href: string
  readonly title: string
  /** One sentence for search engines and lists. */
  readonly description: string
}

export interface FrontPage extends Head {
  readonly kind: "front"
  readonly lead: Text
  readonly chapters: ReadonlyArray<Chapter>
  /** The chapters for each kind of reader; null where they are the same for all. */
  readonly variants: Variants<ReadonlyArray<Chapter>> | null
  readonly more: ReadonlyArray<Omit<Reference, "code">>
}

export interface ChapterPage extends Head {
  readonly kind: "chapter"
  readonly chapter: Chapter
  readonly variants: Variants<Chapter> | null
  readonly more: ReadonlyArray<Omit<Reference, "code">>
}

export interface Family {
  readonly id: string
  readonly problems: ReadonlyArray<Reference>
  readonly warnings: ReadonlyArray<Reference>
}

export interface ProblemsPage extends Head {
  readonly kind: "problems"
  readonly families: ReadonlyArray<Family>
}

export interface ProblemPage extends Head {
  readonly kind: "problem"
  readonly problem: Explanation
  readonly family: string
  readonly fixer: string
  /** Ready to send to who can fix it; null when that is the reader. */
  readonly letter: string | null
  readonly related: ReadonlyArray<Reference>
}

export interface WarningPage extends Head {
  readonly kind: "warning"
  readonly warning: WarningExplanation
  readonly family: string
  readonly related: ReadonlyArray<Reference>
}

export interface Command {
  /** As it is typed, without the program's name. */
  readonly name: string
  readonly usage: string
  readonly description: string
  readonly details: string
  readonly options: ReadonlyArray<{ readonly definition: string; readonly description: string }>
  readonly examples: ReadonlyArray<{ readonly description: string; readonly command: string }>
}

export interface ReferencePage extends Head {
  readonly kind: "reference"
  readonly commands: ReadonlyArray<Command>
  readonly schemas: ReadonlyArray<{ readonly href: string; readonly name: string; readonly description: string }>
}

/** The list of the articles. */
export interface ManualPage extends Head {
  readonly kind: "manual"
  readonly articles: ReadonlyArray<Omit<Reference, "code"> & { readonly lead: Text }>
}

export interface ArticlePage extends Head {
  readonly kind: "article"
  readonly id: ArticleId
  readonly lead: Text
  readonly blocks: ReadonlyArray<ArticleBlock>
  readonly more: ReadonlyArray<Omit<Reference, "code">>
}

/** An example of the token check, and what the validator says of it. */
export interface Checked {
  readonly id: CaseId
  readonly label: string
  readonly state: "go" | "heed" | "stop"
  /** That it can publish, and where; null where the reasons say it all. */
  readonly verdict: string | null
  readonly reasons: ReadonlyArray<Reference>
}

export interface CheckedPart {
  readonly title: string
  readonly cases: ReadonlyArray<Checked>
}

export interface CheckerPage extends Head {
  readonly kind: "checker"
  readonly parts: ReadonlyArray<CheckedPart>
}

export interface SearchPage extends Head {
  readonly kind: "search"
}

export type Page =
  | FrontPage
  | ChapterPage
  | ManualPage
  | ArticlePage
  | CheckerPage
  | ProblemsPage
  | ProblemPage
  | WarningPage
  | ReferencePage
  | SearchPage

/** What every page has besides its own: addresses with the base. */
export interface Loaded {
  /** First twelve hexadecimal digits of the SHA-256 of guide.json. */
  readonly edition: string
  readonly script: string
  readonly style: string
}

/** All that is shown, before it has a look. */
export interface Site {
  readonly options: Options
  readonly pages: ReadonlyArray<Page>
}
