import { AppArchived } from "../AppArchived.ts"
import { AppBeingDeleted } from "../AppBeingDeleted.ts"
import { AppDeletionScheduled } from "../AppDeletionScheduled.ts"
import { AppForeign } from "../AppForeign.ts"
import { AppGone } from "../AppGone.ts"
import { AppLimitReached } from "../AppLimitReached.ts"
import { AppNameInvalid } from "../AppNameInvalid.ts"
import { AppNameRefused } from "../AppNameRefused.ts"
import { AppNameTaken } from "../AppNameTaken.ts"
import { AppNeverPublished } from "../AppNeverPublished.ts"
import { AppNoEarlierVersion } from "../AppNoEarlierVersion.ts"
import { AppNotFound } from "../AppNotFound.ts"
import { AppRefused } from "../AppRefused.ts"
import { AppTitleTaken } from "../AppTitleTaken.ts"
import { AppVersionIncomplete } from "../AppVersionIncomplete.ts"
import { AppVersionNotFound } from "../AppVersionNotFound.ts"
import { AppVisibilityRefused } from "../AppVisibilityRefused.ts"

export const app = {
  AppArchived,
  AppBeingDeleted,
  AppDeletionScheduled,
  AppForeign,
  AppGone,
  AppLimitReached,
  AppNameInvalid,
  AppNameRefused,
  AppNameTaken,
  AppNeverPublished,
  AppNoEarlierVersion,
  AppNotFound,
  AppRefused,
  AppTitleTaken,
  AppVersionIncomplete,
  AppVersionNotFound,
  AppVisibilityRefused
}
