import { AppArchived } from "../AppArchived.ts"
import { AppBeingDeleted } from "../AppBeingDeleted.ts"
import { AppDeletionScheduled } from "../AppDeletionScheduled.ts"
import { AppGone } from "../AppGone.ts"
import { AppLimitReached } from "../AppLimitReached.ts"
import { AppNameInvalid } from "../AppNameInvalid.ts"
import { AppNameRefused } from "../AppNameRefused.ts"
import { AppNameTaken } from "../AppNameTaken.ts"
import { AppRefused } from "../AppRefused.ts"
import { AppTitleTaken } from "../AppTitleTaken.ts"
import { AppVisibilityRefused } from "../AppVisibilityRefused.ts"

export const app = {
  AppArchived,
  AppBeingDeleted,
  AppDeletionScheduled,
  AppGone,
  AppLimitReached,
  AppNameInvalid,
  AppNameRefused,
  AppNameTaken,
  AppRefused,
  AppTitleTaken,
  AppVisibilityRefused
}
