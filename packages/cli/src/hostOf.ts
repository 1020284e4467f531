import { Host } from "@pages-publisher/core/model/Host"
import { HostUrlInvalid } from "@pages-publisher/core/problems/HostUrlInvalid"
import { type Effect, Either } from "effect"
import type { CliContext } from "./context.ts"

export const hostVariables = ["PAGES_PUBLISHER_HOST", "GITLAB_HOST", "CI_SERVER_URL"] as const

/** The address of GitLab that was given: with the option, or in the first variable that says something. */
export const givenHostText = (option: string | undefined, env: CliContext["env"]): string | undefined =>
  option ?? hostVariables.map((name) => env[name]).find((value) => (value ?? "") !== "")

export const hostOf = (text: string): Effect.Effect<Host, HostUrlInvalid> =>
  Either.mapLeft(Host.parse(text), (reason) => new HostUrlInvalid({ text, reason }))
