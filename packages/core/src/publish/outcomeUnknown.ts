import type { Problem } from "../problems/Problem.ts"

const unknown = new Set<Problem["_tag"]>([
  "HostTimeout",
  "HostConnectionLost",
  "HostAnswerCutOff",
  "HostUnexplained",
  "HostUnreachable",
  "HostUnavailable",
  "HostInternalError",
  "HostAnswerUnexpected",
  "HostFirewall",
  "HostMaintenance",
  "HostNotHttp",
  "HostOffline",
  "HostPathWrong",
  "HostProxyNoRoute",
  "HostSignIn",
  "HostNotGitLab"
])

/** After these nobody knows whether a write was carried out; any other problem means that it was not. */
export const outcomeUnknown = (problem: Problem): boolean => unknown.has(problem._tag)
