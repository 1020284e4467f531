import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { all, amount, cited, size } from "./wording.ts"

const RedirectReason = Schema.Literal(
  "byte-order-mark",
  "comment-at-end",
  "conditions",
  "escape",
  "force",
  "from-not-a-path",
  "from-query",
  "host-without-scheme",
  "loop",
  "placeholder-not-alone",
  "query",
  "rewrite-elsewhere",
  "star-not-alone",
  "status-unreadable",
  "status-unsupported",
  "target-missing",
  "target-not-a-path",
  "too-deep"
)
/** Why GitLab Pages does not obey a rule. */
export type RedirectReason = typeof RedirectReason.Type

const RedirectFlaw = Schema.Struct({
  line: Schema.Number,
  text: Schema.String,
  reason: RedirectReason
})
/** A line of `_redirects` that does not do what was meant. */
export type RedirectFlaw = typeof RedirectFlaw.Type

/** As it goes on after “Change line 3, “…”:”. */
const because: { readonly [R in RedirectReason]: string } = {
  "byte-order-mark": "an invisible mark stands in front of it; save the file as UTF-8 without BOM",
  "comment-at-end": "move the comment to a line of its own, or no rule in the file works",
  conditions: "take out what follows the status; conditions such as Country or Role are not supported",
  escape: "write %25 for a % that stands for itself",
  force: "take out the exclamation mark; a file always goes before a rule",
  "from-not-a-path": "begin the first path with /",
  "from-query": "take out what follows ? or # in the first path; only the path is compared",
  "host-without-scheme": "begin an address of another site with https://",
  loop: "it sends visitors back to where they came from; name another target",
  "placeholder-not-alone": "let a placeholder such as :year fill the place between two slashes, with letters only",
  query: "take out the query, which is not supported; as it is, no rule in the file works",
  "rewrite-elsewhere": "use 301 or 302; the status 200 is for pages of this site",
  "star-not-alone": "let * fill the place between two slashes, as in /news/*",
  "status-unreadable": "write 301, 302 or 200 as its third word; as it is, no rule in the file works",
  "status-unsupported": "use 301, 302 or 200; other statuses are not supported",
  "target-missing": "add where it leads to; as it is, no rule in the file works",
  "target-not-a-path": "begin the second path with /, or with https:// for another site",
  "too-deep": "use no more than 25 slashes in a path"
}

export class SiteRedirectsInvalid extends Schema.TaggedError<SiteRedirectsInvalid>()("SiteRedirectsInvalid", {
  /** Where the file is too large. */
  bytes: Schema.NullOr(Schema.Number),
  mostBytes: Schema.Number,
  /** Where it has too many. */
  rules: Schema.NullOr(Schema.Number),
  mostRules: Schema.Number,
  /** The first of them. */
  lines: Schema.Array(RedirectFlaw),
  /** How many lines there are that do not work. */
  total: Schema.Number
}) {
  static readonly guide: Guide<SiteRedirectsInvalid> = {
    code: "site-redirects-invalid",
    exitCode: 3,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "GitLab Pages cannot follow all rules in _redirects",
      why: (p) =>
        `In _redirects, ${
          all(
            [
              ...(p.bytes === null
                ? []
                : [`${size(p.bytes, "en")} is more than the ${size(p.mostBytes, "en")} that GitLab Pages reads`]),
              ...(p.rules === null
                ? []
                : [`${p.rules} rules are more than the ${p.mostRules} that GitLab Pages follows`]),
              ...(p.total === 0 ? [] : [`${amount(p.total, "line does", "lines do")} not work`])
            ],
            "en"
          ) || "something does not work"
        }.`,
      steps: (p) => [
        ...p.lines.slice(0, 5).map(({ line, reason, text }) => ({
          text: `Change line ${line}, ${cited(text)}: ${because[reason]}`
        })),
        ...(p.bytes === null && p.rules === null
          ? []
          : [{ text: "Take out rules that nobody needs any more, or put one with * in the place of many" }]),
        {
          text: "Or take the file _redirects out of the site, if its rules are meant for another host; then publish again"
        }
      ]
    },
    example: () =>
      new SiteRedirectsInvalid({
        bytes: null,
        mostBytes: 65536,
        rules: null,
        mostRules: 1000,
        lines: [{ line: 3, text: "/en/* /en/404.html 404", reason: "status-unsupported" }],
        total: 1
      })
  }
}
