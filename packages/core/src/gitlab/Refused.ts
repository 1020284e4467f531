import { Data } from "effect"
import type { Evidence } from "../model/Evidence.ts"
import type { ErrorBody } from "./ErrorBody.ts"

/** GitLab understood and said no. What that means depends on what was asked, so it stays inside this folder. */
export class Refused extends Data.TaggedError("Refused")<{
  readonly status: number
  readonly body: ErrorBody
  readonly evidence: Evidence
}> {
  get said(): string {
    return this.body.text ?? `status ${this.status}`
  }
}
