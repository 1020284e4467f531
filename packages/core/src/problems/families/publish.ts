import { PublishAuthorRule } from "../PublishAuthorRule.ts"
import { PublishBusy } from "../PublishBusy.ts"
import { PublishConflict } from "../PublishConflict.ts"
import { PublishFileNameRule } from "../PublishFileNameRule.ts"
import { PublishFileSizeRule } from "../PublishFileSizeRule.ts"
import { PublishIncomplete } from "../PublishIncomplete.ts"
import { PublishMessageRule } from "../PublishMessageRule.ts"
import { PublishNamespaceFull } from "../PublishNamespaceFull.ts"
import { PublishOutcomeUnknown } from "../PublishOutcomeUnknown.ts"
import { PublishPathInvalid } from "../PublishPathInvalid.ts"
import { PublishPathLocked } from "../PublishPathLocked.ts"
import { PublishPayloadTooLarge } from "../PublishPayloadTooLarge.ts"
import { PublishPushForbidden } from "../PublishPushForbidden.ts"
import { PublishPushRule } from "../PublishPushRule.ts"
import { PublishReadOnly } from "../PublishReadOnly.ts"
import { PublishRefused } from "../PublishRefused.ts"
import { PublishRepositoryFull } from "../PublishRepositoryFull.ts"
import { PublishSecretFound } from "../PublishSecretFound.ts"

export const publish = {
  PublishAuthorRule,
  PublishBusy,
  PublishConflict,
  PublishFileNameRule,
  PublishFileSizeRule,
  PublishIncomplete,
  PublishMessageRule,
  PublishNamespaceFull,
  PublishOutcomeUnknown,
  PublishPathInvalid,
  PublishPathLocked,
  PublishPayloadTooLarge,
  PublishPushForbidden,
  PublishPushRule,
  PublishReadOnly,
  PublishRefused,
  PublishRepositoryFull,
  PublishSecretFound
}
