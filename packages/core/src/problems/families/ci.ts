import { CiArtifactTooLarge } from "../CiArtifactTooLarge.ts"
import { CiBlocked } from "../CiBlocked.ts"
import { CiCanceled } from "../CiCanceled.ts"
import { CiConfigInvalid } from "../CiConfigInvalid.ts"
import { CiConfigMissing } from "../CiConfigMissing.ts"
import { CiDisabled } from "../CiDisabled.ts"
import { CiEnvironmentRefused } from "../CiEnvironmentRefused.ts"
import { CiForbidden } from "../CiForbidden.ts"
import { CiGitLabFailed } from "../CiGitLabFailed.ts"
import { CiIdentityVerification } from "../CiIdentityVerification.ts"
import { CiImagePull } from "../CiImagePull.ts"
import { CiIpRestricted } from "../CiIpRestricted.ts"
import { CiJobFailed } from "../CiJobFailed.ts"
import { CiLogTooLarge } from "../CiLogTooLarge.ts"
import { CiNoJob } from "../CiNoJob.ts"
import { CiNoPipeline } from "../CiNoPipeline.ts"
import { CiNoRunner } from "../CiNoRunner.ts"
import { CiQuota } from "../CiQuota.ts"
import { CiRefused } from "../CiRefused.ts"
import { CiRunnerFailed } from "../CiRunnerFailed.ts"
import { CiRunnerLost } from "../CiRunnerLost.ts"
import { CiRunnerNetwork } from "../CiRunnerNetwork.ts"
import { CiRunnerUnsuitable } from "../CiRunnerUnsuitable.ts"
import { CiRunnersBusy } from "../CiRunnersBusy.ts"
import { CiSkipped } from "../CiSkipped.ts"
import { CiStillRunning } from "../CiStillRunning.ts"
import { CiTimeout } from "../CiTimeout.ts"

export const ci = {
  CiArtifactTooLarge,
  CiBlocked,
  CiCanceled,
  CiConfigInvalid,
  CiConfigMissing,
  CiDisabled,
  CiEnvironmentRefused,
  CiForbidden,
  CiGitLabFailed,
  CiIdentityVerification,
  CiImagePull,
  CiIpRestricted,
  CiJobFailed,
  CiLogTooLarge,
  CiNoJob,
  CiNoPipeline,
  CiNoRunner,
  CiQuota,
  CiRefused,
  CiRunnerFailed,
  CiRunnerLost,
  CiRunnerNetwork,
  CiRunnerUnsuitable,
  CiRunnersBusy,
  CiSkipped,
  CiStillRunning,
  CiTimeout
}
