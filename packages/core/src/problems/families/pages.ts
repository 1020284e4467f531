import { PagesAccessRefused } from "../PagesAccessRefused.ts"
import { PagesArtifactMissing } from "../PagesArtifactMissing.ts"
import { PagesConfigConflict } from "../PagesConfigConflict.ts"
import { PagesDeployFailed } from "../PagesDeployFailed.ts"
import { PagesDisabled } from "../PagesDisabled.ts"
import { PagesNotDeployed } from "../PagesNotDeployed.ts"
import { PagesNotInstalled } from "../PagesNotInstalled.ts"
import { PagesStorageFailed } from "../PagesStorageFailed.ts"
import { PagesSuperseded } from "../PagesSuperseded.ts"
import { PagesTooLarge } from "../PagesTooLarge.ts"
import { PagesTooManyEntries } from "../PagesTooManyEntries.ts"

export const pages = {
  PagesAccessRefused,
  PagesArtifactMissing,
  PagesConfigConflict,
  PagesDeployFailed,
  PagesDisabled,
  PagesNotDeployed,
  PagesNotInstalled,
  PagesStorageFailed,
  PagesSuperseded,
  PagesTooLarge,
  PagesTooManyEntries
}
