import { Context, Duration } from "effect"

/** How long we wait for GitLab, and how often we look. */
export class Patience extends Context.Reference<Patience>()("core/gitlab/Patience", {
  defaultValue: () => ({
    /** For the whole answer to a read. */
    answer: Duration.seconds(30),
    /** For the answer to a write; GitLab itself gives up after 60 seconds (contract 6.4). */
    write: Duration.seconds(90),
    /** The longest wait that `Retry-After` may ask for; more than this is an answer for the user. */
    asked: Duration.seconds(60),
    /** The first pause between two looks at a pipeline; it grows to six times this. */
    look: Duration.millis(500),
    /** For a pipeline to appear after its commit, and for a deployment to show after its job. */
    appearance: Duration.seconds(60),
    /** For the published address to show the new version. */
    visibility: Duration.seconds(60)
  })
}) {}
