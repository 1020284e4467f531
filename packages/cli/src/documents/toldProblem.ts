import { whole } from "@pages-publisher/core/model/whole"
import { Evidence } from "@pages-publisher/core/model/Evidence"
import { problemCodes } from "@pages-publisher/core/problems/catalogue"
import type { FixableBy } from "@pages-publisher/core/problems/Guide"
import { Schema } from "effect"

export const ProblemCode = Schema.Literal(...problemCodes).annotations({
  identifier: "ProblemCode",
  description: "Stable and never reused; `pages-publisher explain <code>` tells more"
})

const fixers = ["you", "group-owner", "instance-admin", "gitlab-billing"] as const satisfies ReadonlyArray<FixableBy>

/** A problem, as every document prints it. */
export const ToldProblem = Schema.Struct({
  code: ProblemCode,
  title: Schema.String.annotations({ description: "In the language of --locale" }),
  why: Schema.String.annotations({ description: "One sentence that says what this is concluded from" }),
  steps: Schema.Array(Schema.String).pipe(
    Schema.minItems(1, { title: "Steps", description: "What to do, in this order" })
  ),
  fixableBy: Schema.Literal(...fixers).annotations({ description: "Who can do it" }),
  retriable: Schema.Boolean.annotations({
    description: "Whether the same command may succeed later without anything being changed"
  }),
  retryAfterSeconds: Schema.NullOr(Schema.Number).annotations({
    description: "Seconds that GitLab asked to wait; null where it did not"
  }),
  evidence: Schema.NullOr(Evidence).annotations({
    description: "The request behind it, enough to find it in GitLab's log and nothing secret; null without one"
  }),
  guideUrl: Schema.String.annotations({
    description: "Page of the problem; relative unless PAGES_PUBLISHER_GUIDE names a published guide"
  })
}).annotations({ identifier: "Problem", description: "What went wrong, why, and what to do" })
export type ToldProblem = typeof ToldProblem.Type

/** Its exit code, and a text for whoever can fix it, go with a problem that is explained on its own. */
export const ExplainedProblem = Schema.Struct({
  ...ToldProblem.fields,
  exitCode: whole("Exit code of a command that fails with it"),
  letter: Schema.NullOr(Schema.String).annotations({
    description: "A text to send to whoever can fix it; null where that is the reader"
  })
}).annotations({ identifier: "ExplainedProblem", description: "A problem, told by its example" })
