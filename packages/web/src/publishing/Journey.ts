import type { Progress } from "@pages-publisher/core/publish/Progress"

/** The five stops on the way from files to a link. */
export const phases = ["read", "compare", "send", "pipeline", "live"] as const
export type Phase = (typeof phases)[number]

type Of<Tag extends Progress["_tag"]> = Extract<Progress, { readonly _tag: Tag }>

/** How far a publish is, as far as its progress tells. */
export interface Journey {
  readonly phase: Phase
  /** Milliseconds since the page's start at which the phase began. */
  readonly since: number
  /** Seconds that a phase took which is over; one that was gone through again has all of its time. */
  readonly seconds: Readonly<Partial<Record<Phase, number>>>
  readonly read: Of<"Reading"> | Of<"Read"> | null
  readonly planned: Of<"Planned"> | null
  readonly sending: Of<"Sending"> | null
  readonly committed: Of<"Committed"> | null
  readonly pipeline: Of<"PipelineSeen"> | null
  readonly deploying: Of<"Deploying"> | null
  readonly verifying: Of<"Verifying"> | null
}

export const beginning = (now: number, phase: Phase = "read"): Journey => ({
  phase,
  since: now,
  seconds: {},
  read: null,
  planned: null,
  sending: null,
  committed: null,
  pipeline: null,
  deploying: null,
  verifying: null
})

const at = (journey: Journey, phase: Phase, now: number): Journey =>
  journey.phase === phase
    ? journey
    : {
        ...journey,
        phase,
        since: now,
        seconds: {
          ...journey.seconds,
          [journey.phase]: (journey.seconds[journey.phase] ?? 0) + (now - journey.since) / 1000
        }
      }

/** The journey after one more piece of progress. */
export const advance = (journey: Journey, progress: Progress, now: number): Journey => {
  switch (progress._tag) {
    case "Reading":
      return { ...at(journey, "read", now), read: progress }
    case "Read":
      return { ...at(journey, "compare", now), read: progress }
    case "Comparing":
      return at(journey, "compare", now)
    case "Planned":
      return { ...at(journey, "send", now), planned: progress }
    case "Sending":
      return { ...at(journey, "send", now), sending: progress }
    case "Committed":
      return { ...at(journey, "pipeline", now), committed: progress }
    case "PipelineSeen":
      return { ...at(journey, "pipeline", now), pipeline: progress }
    case "Deploying":
      return { ...at(journey, "live", now), deploying: progress }
    case "Verifying":
      return { ...at(journey, "live", now), verifying: progress }
    case "Judged":
    case "Warned":
    case "Published":
      return journey
  }
}

/** Whether a phase is behind, under way or ahead. */
export const standing = ({ phase: now }: Journey, phase: Phase): "done" | "now" | "later" => {
  const difference = phases.indexOf(phase) - phases.indexOf(now)
  return difference < 0 ? "done" : difference === 0 ? "now" : "later"
}
