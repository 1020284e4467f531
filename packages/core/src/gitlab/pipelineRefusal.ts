import type { Evidence } from "../model/Evidence.ts"
import type { Host } from "../model/Host.ts"
import { CiConfigInvalid } from "../problems/CiConfigInvalid.ts"
import { CiConfigMissing } from "../problems/CiConfigMissing.ts"
import { CiDisabled } from "../problems/CiDisabled.ts"
import { CiForbidden } from "../problems/CiForbidden.ts"
import { CiIdentityVerification } from "../problems/CiIdentityVerification.ts"
import { CiNoJob } from "../problems/CiNoJob.ts"
import { CiRefused } from "../problems/CiRefused.ts"
import { HostRateLimited } from "../problems/HostRateLimited.ts"
import { projectPipelinesPage } from "../problems/links.ts"
import type { Problem } from "../problems/Problem.ts"
import { forbidden } from "./foreseen.ts"
import type { Refused } from "./Refused.ts"

interface At {
  readonly host: Host
  readonly projectUrl: string
  readonly said: string
  readonly evidence: Evidence
}

/** GitLab's own words, in its answer or as `yaml_errors` of a pipeline without jobs (contract 7.6). */
export const unverified = /identity verification/i
export const noJob = /rules configuration|no stages|pipeline will not run/i

const causes: ReadonlyArray<readonly [said: RegExp, problem: (at: At) => Problem]> = [
  [
    unverified,
    ({ host, projectUrl }) =>
      new CiIdentityVerification({ host: host.base, pipelineUrl: projectPipelinesPage(projectUrl) })
  ],
  // 25 a minute, told with status 400 (contract 9.2).
  [
    /too many pipelines/i,
    ({ evidence, host }) =>
      new HostRateLimited({ host: host.base, evidence, limiter: "endpoint", retryAfterSeconds: 60 })
  ],
  [/pipelines are disabled/i, ({ projectUrl }) => new CiDisabled({ projectUrl })],
  [/sufficient permission/i, ({ evidence, projectUrl }) => new CiForbidden({ projectUrl, evidence })],
  [noJob, ({ evidence, projectUrl }) => new CiNoJob({ projectUrl, evidence })],
  [/missing (ci config|\.gitlab-ci)/i, ({ evidence, projectUrl }) => new CiConfigMissing({ projectUrl, evidence })],
  [
    /config|yaml|syntax|unknown key|\bjobs?:/i,
    ({ projectUrl, said }) => new CiConfigInvalid({ pipelineUrl: projectPipelinesPage(projectUrl), said })
  ]
]

/** Why GitLab did not start a pipeline that was asked for. */
export const pipelineRefusal = (host: Host, projectUrl: string, refused: Refused): Problem => {
  const { body, evidence } = refused
  const said = body.fields["base"]?.join("; ") ?? refused.said
  const named = causes.find(([text]) => text.test(said))?.[1]({ host, projectUrl, said, evidence })
  if (named !== undefined) return named
  return forbidden(refused) ? new CiDisabled({ projectUrl }) : new CiRefused({ projectUrl, evidence })
}
