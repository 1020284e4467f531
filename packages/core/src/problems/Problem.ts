import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { AppArchived } from "./AppArchived.ts"
import { AppDeletionScheduled } from "./AppDeletionScheduled.ts"
import { AppLimitReached } from "./AppLimitReached.ts"
import { AppNameInvalid } from "./AppNameInvalid.ts"
import { AppNameTaken } from "./AppNameTaken.ts"
import { AppRefused } from "./AppRefused.ts"
import { CiArtifactTooLarge } from "./CiArtifactTooLarge.ts"
import { CiBlocked } from "./CiBlocked.ts"
import { CiCanceled } from "./CiCanceled.ts"
import { CiConfigInvalid } from "./CiConfigInvalid.ts"
import { CiDisabled } from "./CiDisabled.ts"
import { CiIdentityVerification } from "./CiIdentityVerification.ts"
import { CiImagePull } from "./CiImagePull.ts"
import { CiJobFailed } from "./CiJobFailed.ts"
import { CiNoPipeline } from "./CiNoPipeline.ts"
import { CiNoRunner } from "./CiNoRunner.ts"
import { CiQuota } from "./CiQuota.ts"
import { CiSkipped } from "./CiSkipped.ts"
import { CiStillRunning } from "./CiStillRunning.ts"
import { GroupChoiceNeeded } from "./GroupChoiceNeeded.ts"
import { GroupDeletionScheduled } from "./GroupDeletionScheduled.ts"
import { GroupForbidsProjectCreation } from "./GroupForbidsProjectCreation.ts"
import { GroupNotFound } from "./GroupNotFound.ts"
import { HostAnswerCutOff } from "./HostAnswerCutOff.ts"
import { HostAnswerUnexpected } from "./HostAnswerUnexpected.ts"
import { HostConnectionLost } from "./HostConnectionLost.ts"
import { HostDns } from "./HostDns.ts"
import { HostInternalError } from "./HostInternalError.ts"
import { HostNotGitLab } from "./HostNotGitLab.ts"
import { HostProxy } from "./HostProxy.ts"
import { HostRateLimited } from "./HostRateLimited.ts"
import { HostRedirected } from "./HostRedirected.ts"
import { HostRefused } from "./HostRefused.ts"
import { HostTimeout } from "./HostTimeout.ts"
import { HostTlsUntrusted } from "./HostTlsUntrusted.ts"
import { HostTooOld } from "./HostTooOld.ts"
import { HostUnavailable } from "./HostUnavailable.ts"
import { HostUnreachable } from "./HostUnreachable.ts"
import { HostUrlInvalid } from "./HostUrlInvalid.ts"
import { LocalDefect } from "./LocalDefect.ts"
import { LocalGitMissing } from "./LocalGitMissing.ts"
import { LocalInterrupted } from "./LocalInterrupted.ts"
import { LocalPortInUse } from "./LocalPortInUse.ts"
import { LocalUnknownCode } from "./LocalUnknownCode.ts"
import { LocalUsage } from "./LocalUsage.ts"
import { PagesArtifactMissing } from "./PagesArtifactMissing.ts"
import { PagesDeployFailed } from "./PagesDeployFailed.ts"
import { PagesDisabled } from "./PagesDisabled.ts"
import { PagesSuperseded } from "./PagesSuperseded.ts"
import { PagesTooLarge } from "./PagesTooLarge.ts"
import { PagesTooManyEntries } from "./PagesTooManyEntries.ts"
import { PublishConflict } from "./PublishConflict.ts"
import { PublishOutcomeUnknown } from "./PublishOutcomeUnknown.ts"
import { PublishPayloadTooLarge } from "./PublishPayloadTooLarge.ts"
import { PublishPushForbidden } from "./PublishPushForbidden.ts"
import { PublishPushRule } from "./PublishPushRule.ts"
import { PublishRefused } from "./PublishRefused.ts"
import { PublishRepositoryFull } from "./PublishRepositoryFull.ts"
import { SiteChangedWhileReading } from "./SiteChangedWhileReading.ts"
import { SiteEmpty } from "./SiteEmpty.ts"
import { SiteFileTooLarge } from "./SiteFileTooLarge.ts"
import { SiteIndexEmpty } from "./SiteIndexEmpty.ts"
import { SiteIndexMisnamed } from "./SiteIndexMisnamed.ts"
import { SiteKindUnsupported } from "./SiteKindUnsupported.ts"
import { SiteNameCollision } from "./SiteNameCollision.ts"
import { SiteNoIndex } from "./SiteNoIndex.ts"
import { SiteNotFound } from "./SiteNotFound.ts"
import { SitePathUnsafe } from "./SitePathUnsafe.ts"
import { SiteSymlinkOutside } from "./SiteSymlinkOutside.ts"
import { SiteUnreadable } from "./SiteUnreadable.ts"
import { TokenBlocked } from "./TokenBlocked.ts"
import { TokenDpopRequired } from "./TokenDpopRequired.ts"
import { TokenExpired } from "./TokenExpired.ts"
import { TokenFineGrained } from "./TokenFineGrained.ts"
import { TokenImpersonationOff } from "./TokenImpersonationOff.ts"
import { TokenMalformed } from "./TokenMalformed.ts"
import { TokenNotForGroup } from "./TokenNotForGroup.ts"
import { TokenNotGiven } from "./TokenNotGiven.ts"
import { TokenRejected } from "./TokenRejected.ts"
import { TokenRevoked } from "./TokenRevoked.ts"
import { TokenRoleTooLow } from "./TokenRoleTooLow.ts"
import { TokenScopeMissing } from "./TokenScopeMissing.ts"
import { TokenWrongKind } from "./TokenWrongKind.ts"

/** Everything that can go wrong. A new failure starts as a new file here. */
export const Problem = Schema.Union(
  AppArchived,
  AppDeletionScheduled,
  AppLimitReached,
  AppNameInvalid,
  AppNameTaken,
  AppRefused,
  CiArtifactTooLarge,
  CiBlocked,
  CiCanceled,
  CiConfigInvalid,
  CiDisabled,
  CiIdentityVerification,
  CiImagePull,
  CiJobFailed,
  CiNoPipeline,
  CiNoRunner,
  CiQuota,
  CiSkipped,
  CiStillRunning,
  GroupChoiceNeeded,
  GroupDeletionScheduled,
  GroupForbidsProjectCreation,
  GroupNotFound,
  HostAnswerCutOff,
  HostAnswerUnexpected,
  HostConnectionLost,
  HostDns,
  HostInternalError,
  HostNotGitLab,
  HostProxy,
  HostRateLimited,
  HostRedirected,
  HostRefused,
  HostTimeout,
  HostTlsUntrusted,
  HostTooOld,
  HostUnavailable,
  HostUnreachable,
  HostUrlInvalid,
  LocalDefect,
  LocalGitMissing,
  LocalInterrupted,
  LocalPortInUse,
  LocalUnknownCode,
  LocalUsage,
  PagesArtifactMissing,
  PagesDeployFailed,
  PagesDisabled,
  PagesSuperseded,
  PagesTooLarge,
  PagesTooManyEntries,
  PublishConflict,
  PublishOutcomeUnknown,
  PublishPayloadTooLarge,
  PublishPushForbidden,
  PublishPushRule,
  PublishRefused,
  PublishRepositoryFull,
  SiteChangedWhileReading,
  SiteEmpty,
  SiteFileTooLarge,
  SiteIndexEmpty,
  SiteIndexMisnamed,
  SiteKindUnsupported,
  SiteNameCollision,
  SiteNoIndex,
  SiteNotFound,
  SitePathUnsafe,
  SiteSymlinkOutside,
  SiteUnreadable,
  TokenBlocked,
  TokenDpopRequired,
  TokenExpired,
  TokenFineGrained,
  TokenImpersonationOff,
  TokenMalformed,
  TokenNotForGroup,
  TokenNotGiven,
  TokenRejected,
  TokenRevoked,
  TokenRoleTooLow,
  TokenScopeMissing,
  TokenWrongKind
)
export type Problem = typeof Problem.Type

export type Guides = { readonly [T in Problem["_tag"]]: Guide<Extract<Problem, { readonly _tag: T }>> }

/** A problem without a guide entry does not compile. */
export const guides: Guides = {
  AppArchived: AppArchived.guide,
  AppDeletionScheduled: AppDeletionScheduled.guide,
  AppLimitReached: AppLimitReached.guide,
  AppNameInvalid: AppNameInvalid.guide,
  AppNameTaken: AppNameTaken.guide,
  AppRefused: AppRefused.guide,
  CiArtifactTooLarge: CiArtifactTooLarge.guide,
  CiBlocked: CiBlocked.guide,
  CiCanceled: CiCanceled.guide,
  CiConfigInvalid: CiConfigInvalid.guide,
  CiDisabled: CiDisabled.guide,
  CiIdentityVerification: CiIdentityVerification.guide,
  CiImagePull: CiImagePull.guide,
  CiJobFailed: CiJobFailed.guide,
  CiNoPipeline: CiNoPipeline.guide,
  CiNoRunner: CiNoRunner.guide,
  CiQuota: CiQuota.guide,
  CiSkipped: CiSkipped.guide,
  CiStillRunning: CiStillRunning.guide,
  GroupChoiceNeeded: GroupChoiceNeeded.guide,
  GroupDeletionScheduled: GroupDeletionScheduled.guide,
  GroupForbidsProjectCreation: GroupForbidsProjectCreation.guide,
  GroupNotFound: GroupNotFound.guide,
  HostAnswerCutOff: HostAnswerCutOff.guide,
  HostAnswerUnexpected: HostAnswerUnexpected.guide,
  HostConnectionLost: HostConnectionLost.guide,
  HostDns: HostDns.guide,
  HostInternalError: HostInternalError.guide,
  HostNotGitLab: HostNotGitLab.guide,
  HostProxy: HostProxy.guide,
  HostRateLimited: HostRateLimited.guide,
  HostRedirected: HostRedirected.guide,
  HostRefused: HostRefused.guide,
  HostTimeout: HostTimeout.guide,
  HostTlsUntrusted: HostTlsUntrusted.guide,
  HostTooOld: HostTooOld.guide,
  HostUnavailable: HostUnavailable.guide,
  HostUnreachable: HostUnreachable.guide,
  HostUrlInvalid: HostUrlInvalid.guide,
  LocalDefect: LocalDefect.guide,
  LocalGitMissing: LocalGitMissing.guide,
  LocalInterrupted: LocalInterrupted.guide,
  LocalPortInUse: LocalPortInUse.guide,
  LocalUnknownCode: LocalUnknownCode.guide,
  LocalUsage: LocalUsage.guide,
  PagesArtifactMissing: PagesArtifactMissing.guide,
  PagesDeployFailed: PagesDeployFailed.guide,
  PagesDisabled: PagesDisabled.guide,
  PagesSuperseded: PagesSuperseded.guide,
  PagesTooLarge: PagesTooLarge.guide,
  PagesTooManyEntries: PagesTooManyEntries.guide,
  PublishConflict: PublishConflict.guide,
  PublishOutcomeUnknown: PublishOutcomeUnknown.guide,
  PublishPayloadTooLarge: PublishPayloadTooLarge.guide,
  PublishPushForbidden: PublishPushForbidden.guide,
  PublishPushRule: PublishPushRule.guide,
  PublishRefused: PublishRefused.guide,
  PublishRepositoryFull: PublishRepositoryFull.guide,
  SiteChangedWhileReading: SiteChangedWhileReading.guide,
  SiteEmpty: SiteEmpty.guide,
  SiteFileTooLarge: SiteFileTooLarge.guide,
  SiteIndexEmpty: SiteIndexEmpty.guide,
  SiteIndexMisnamed: SiteIndexMisnamed.guide,
  SiteKindUnsupported: SiteKindUnsupported.guide,
  SiteNameCollision: SiteNameCollision.guide,
  SiteNoIndex: SiteNoIndex.guide,
  SiteNotFound: SiteNotFound.guide,
  SitePathUnsafe: SitePathUnsafe.guide,
  SiteSymlinkOutside: SiteSymlinkOutside.guide,
  SiteUnreadable: SiteUnreadable.guide,
  TokenBlocked: TokenBlocked.guide,
  TokenDpopRequired: TokenDpopRequired.guide,
  TokenExpired: TokenExpired.guide,
  TokenFineGrained: TokenFineGrained.guide,
  TokenImpersonationOff: TokenImpersonationOff.guide,
  TokenMalformed: TokenMalformed.guide,
  TokenNotForGroup: TokenNotForGroup.guide,
  TokenNotGiven: TokenNotGiven.guide,
  TokenRejected: TokenRejected.guide,
  TokenRevoked: TokenRevoked.guide,
  TokenRoleTooLow: TokenRoleTooLow.guide,
  TokenScopeMissing: TokenScopeMissing.guide,
  TokenWrongKind: TokenWrongKind.guide
}
