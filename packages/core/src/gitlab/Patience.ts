import { Context, Duration, Record } from "effect"

/** How long we wait for GitLab, and how often we look. */
export interface Waits {
  /** For the whole answer to a read. */
  readonly answer: Duration.Duration
  /** For the answer to a write; GitLab itself gives up after 60 seconds (contract 6.4). */
  readonly write: Duration.Duration
  /** The longest wait that `Retry-After` may ask for; more than this is an answer for the user. */
  readonly asked: Duration.Duration
  /** The first pause between two looks at something that will come; pauses grow. */
  readonly look: Duration.Duration
  /** For a pipeline to appear after its commit, and for a deployment to show after its job. */
  readonly appearance: Duration.Duration
  /** For the published address to show the new version. */
  readonly visibility: Duration.Duration
}

export const usualWaits: Waits = {
  answer: Duration.seconds(30),
  write: Duration.seconds(90),
  asked: Duration.seconds(60),
  look: Duration.millis(500),
  appearance: Duration.seconds(60),
  visibility: Duration.seconds(60)
}

/** The usual waits in their proportions, for somebody who waits this long for an answer. */
export const waitsFor = (answer: Duration.Duration): Waits => {
  const factor = Duration.toMillis(answer) / Duration.toMillis(usualWaits.answer)
  return Record.map({ ...usualWaits }, (wait) => Duration.times(wait, factor))
}

export class Patience extends Context.Reference<Patience>()("core/gitlab/Patience", {
  defaultValue: (): Waits => usualWaits
}) {}
