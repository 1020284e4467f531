import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { AppArchived } from "./AppArchived.ts"
import { AppBeingDeleted } from "./AppBeingDeleted.ts"
import { AppDeletionScheduled } from "./AppDeletionScheduled.ts"
import { AppGone } from "./AppGone.ts"
import { AppLimitReached } from "./AppLimitReached.ts"
import { AppNameInvalid } from "./AppNameInvalid.ts"
import { AppNameRefused } from "./AppNameRefused.ts"
import { AppNameTaken } from "./AppNameTaken.ts"
import { AppRefused } from "./AppRefused.ts"
import { AppTitleTaken } from "./AppTitleTaken.ts"
import { AppVisibilityRefused } from "./AppVisibilityRefused.ts"
import { CiArtifactTooLarge } from "./CiArtifactTooLarge.ts"
import { CiBlocked } from "./CiBlocked.ts"
import { CiCanceled } from "./CiCanceled.ts"
import { CiConfigInvalid } from "./CiConfigInvalid.ts"
import { CiConfigMissing } from "./CiConfigMissing.ts"
import { CiDisabled } from "./CiDisabled.ts"
import { CiEnvironmentRefused } from "./CiEnvironmentRefused.ts"
import { CiForbidden } from "./CiForbidden.ts"
import { CiGitLabFailed } from "./CiGitLabFailed.ts"
import { CiIdentityVerification } from "./CiIdentityVerification.ts"
import { CiImagePull } from "./CiImagePull.ts"
import { CiIpRestricted } from "./CiIpRestricted.ts"
import { CiJobFailed } from "./CiJobFailed.ts"
import { CiLogTooLarge } from "./CiLogTooLarge.ts"
import { CiNoJob } from "./CiNoJob.ts"
import { CiNoPipeline } from "./CiNoPipeline.ts"
import { CiNoRunner } from "./CiNoRunner.ts"
import { CiQuota } from "./CiQuota.ts"
import { CiRefused } from "./CiRefused.ts"
import { CiRunnerFailed } from "./CiRunnerFailed.ts"
import { CiRunnerLost } from "./CiRunnerLost.ts"
import { CiRunnerNetwork } from "./CiRunnerNetwork.ts"
import { CiRunnerUnsuitable } from "./CiRunnerUnsuitable.ts"
import { CiRunnersBusy } from "./CiRunnersBusy.ts"
import { CiSkipped } from "./CiSkipped.ts"
import { CiStillRunning } from "./CiStillRunning.ts"
import { CiTimeout } from "./CiTimeout.ts"
import { GroupChoiceNeeded } from "./GroupChoiceNeeded.ts"
import { GroupDeletionScheduled } from "./GroupDeletionScheduled.ts"
import { GroupForbidsProjectCreation } from "./GroupForbidsProjectCreation.ts"
import { GroupNotFound } from "./GroupNotFound.ts"
import { GroupNotOfToken } from "./GroupNotOfToken.ts"
import { GroupOwnHidden } from "./GroupOwnHidden.ts"
import { GroupReadOnly } from "./GroupReadOnly.ts"
import { HostAnswerCutOff } from "./HostAnswerCutOff.ts"
import { HostAnswerUnexpected } from "./HostAnswerUnexpected.ts"
import { HostBlocked } from "./HostBlocked.ts"
import { HostConnectionLost } from "./HostConnectionLost.ts"
import { HostDns } from "./HostDns.ts"
import { HostFirewall } from "./HostFirewall.ts"
import { HostInternalError } from "./HostInternalError.ts"
import { HostMaintenance } from "./HostMaintenance.ts"
import { HostNeedsHttps } from "./HostNeedsHttps.ts"
import { HostNotGitLab } from "./HostNotGitLab.ts"
import { HostNotHttp } from "./HostNotHttp.ts"
import { HostOffline } from "./HostOffline.ts"
import { HostPathWrong } from "./HostPathWrong.ts"
import { HostProxy } from "./HostProxy.ts"
import { HostProxyAuth } from "./HostProxyAuth.ts"
import { HostProxyDenied } from "./HostProxyDenied.ts"
import { HostProxyNoRoute } from "./HostProxyNoRoute.ts"
import { HostRateLimited } from "./HostRateLimited.ts"
import { HostRedirected } from "./HostRedirected.ts"
import { HostRefused } from "./HostRefused.ts"
import { HostSignIn } from "./HostSignIn.ts"
import { HostTimeout } from "./HostTimeout.ts"
import { HostTlsClientCertificate } from "./HostTlsClientCertificate.ts"
import { HostTlsExpired } from "./HostTlsExpired.ts"
import { HostTlsFailed } from "./HostTlsFailed.ts"
import { HostTlsMissing } from "./HostTlsMissing.ts"
import { HostTlsName } from "./HostTlsName.ts"
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
import { PagesAccessRefused } from "./PagesAccessRefused.ts"
import { PagesArtifactMissing } from "./PagesArtifactMissing.ts"
import { PagesConfigConflict } from "./PagesConfigConflict.ts"
import { PagesDeployFailed } from "./PagesDeployFailed.ts"
import { PagesDisabled } from "./PagesDisabled.ts"
import { PagesNotDeployed } from "./PagesNotDeployed.ts"
import { PagesNotInstalled } from "./PagesNotInstalled.ts"
import { PagesStorageFailed } from "./PagesStorageFailed.ts"
import { PagesSuperseded } from "./PagesSuperseded.ts"
import { PagesTooLarge } from "./PagesTooLarge.ts"
import { PagesTooManyEntries } from "./PagesTooManyEntries.ts"
import { PublishAuthorRule } from "./PublishAuthorRule.ts"
import { PublishBusy } from "./PublishBusy.ts"
import { PublishConflict } from "./PublishConflict.ts"
import { PublishFileNameRule } from "./PublishFileNameRule.ts"
import { PublishFileSizeRule } from "./PublishFileSizeRule.ts"
import { PublishIncomplete } from "./PublishIncomplete.ts"
import { PublishMessageRule } from "./PublishMessageRule.ts"
import { PublishNamespaceFull } from "./PublishNamespaceFull.ts"
import { PublishOutcomeUnknown } from "./PublishOutcomeUnknown.ts"
import { PublishPathInvalid } from "./PublishPathInvalid.ts"
import { PublishPathLocked } from "./PublishPathLocked.ts"
import { PublishPayloadTooLarge } from "./PublishPayloadTooLarge.ts"
import { PublishPushForbidden } from "./PublishPushForbidden.ts"
import { PublishPushRule } from "./PublishPushRule.ts"
import { PublishReadOnly } from "./PublishReadOnly.ts"
import { PublishRefused } from "./PublishRefused.ts"
import { PublishRepositoryFull } from "./PublishRepositoryFull.ts"
import { PublishSecretFound } from "./PublishSecretFound.ts"
import { SiteChangedWhileReading } from "./SiteChangedWhileReading.ts"
import { SiteEmpty } from "./SiteEmpty.ts"
import { SiteFileTooLarge } from "./SiteFileTooLarge.ts"
import { SiteIndexEmpty } from "./SiteIndexEmpty.ts"
import { SiteIndexMisnamed } from "./SiteIndexMisnamed.ts"
import { SiteKindUnsupported } from "./SiteKindUnsupported.ts"
import { SiteNameCollision } from "./SiteNameCollision.ts"
import { SiteNeedsBuild } from "./SiteNeedsBuild.ts"
import { SiteNoIndex } from "./SiteNoIndex.ts"
import { SiteNotFound } from "./SiteNotFound.ts"
import { SitePathUnsafe } from "./SitePathUnsafe.ts"
import { SiteRedirectsInvalid } from "./SiteRedirectsInvalid.ts"
import { SiteRootNotFound } from "./SiteRootNotFound.ts"
import { SiteSecret } from "./SiteSecret.ts"
import { SiteSymlinkOutside } from "./SiteSymlinkOutside.ts"
import { SiteTooLarge } from "./SiteTooLarge.ts"
import { SiteTooManyFiles } from "./SiteTooManyFiles.ts"
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
import { TokenSignInNeeded } from "./TokenSignInNeeded.ts"
import { TokenTooManyAddresses } from "./TokenTooManyAddresses.ts"
import { TokenWrongKind } from "./TokenWrongKind.ts"
import { ZipBomb } from "./ZipBomb.ts"
import { ZipBroken } from "./ZipBroken.ts"
import { ZipDuplicateName } from "./ZipDuplicateName.ts"
import { ZipEncrypted } from "./ZipEncrypted.ts"
import { ZipPathUnsafe } from "./ZipPathUnsafe.ts"
import { ZipUnsupported } from "./ZipUnsupported.ts"

/** Everything that can go wrong. A new failure starts as a new file here. */
export const Problem = Schema.Union(
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
  AppVisibilityRefused,
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
  CiTimeout,
  GroupChoiceNeeded,
  GroupDeletionScheduled,
  GroupForbidsProjectCreation,
  GroupNotFound,
  GroupNotOfToken,
  GroupOwnHidden,
  GroupReadOnly,
  HostAnswerCutOff,
  HostAnswerUnexpected,
  HostBlocked,
  HostConnectionLost,
  HostDns,
  HostFirewall,
  HostInternalError,
  HostMaintenance,
  HostNeedsHttps,
  HostNotGitLab,
  HostNotHttp,
  HostOffline,
  HostPathWrong,
  HostProxy,
  HostProxyAuth,
  HostProxyDenied,
  HostProxyNoRoute,
  HostRateLimited,
  HostRedirected,
  HostRefused,
  HostSignIn,
  HostTimeout,
  HostTlsClientCertificate,
  HostTlsExpired,
  HostTlsFailed,
  HostTlsMissing,
  HostTlsName,
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
  PagesTooManyEntries,
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
  PublishSecretFound,
  SiteChangedWhileReading,
  SiteEmpty,
  SiteFileTooLarge,
  SiteIndexEmpty,
  SiteIndexMisnamed,
  SiteKindUnsupported,
  SiteNameCollision,
  SiteNeedsBuild,
  SiteNoIndex,
  SiteNotFound,
  SitePathUnsafe,
  SiteRedirectsInvalid,
  SiteRootNotFound,
  SiteSecret,
  SiteSymlinkOutside,
  SiteTooLarge,
  SiteTooManyFiles,
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
  TokenSignInNeeded,
  TokenTooManyAddresses,
  TokenWrongKind,
  ZipBomb,
  ZipBroken,
  ZipDuplicateName,
  ZipEncrypted,
  ZipPathUnsafe,
  ZipUnsupported
)
export type Problem = typeof Problem.Type

export type Guides = { readonly [T in Problem["_tag"]]: Guide<Extract<Problem, { readonly _tag: T }>> }

/** A problem without a guide entry does not compile. */
export const guides: Guides = {
  AppArchived: AppArchived.guide,
  AppBeingDeleted: AppBeingDeleted.guide,
  AppDeletionScheduled: AppDeletionScheduled.guide,
  AppGone: AppGone.guide,
  AppLimitReached: AppLimitReached.guide,
  AppNameInvalid: AppNameInvalid.guide,
  AppNameRefused: AppNameRefused.guide,
  AppNameTaken: AppNameTaken.guide,
  AppRefused: AppRefused.guide,
  AppTitleTaken: AppTitleTaken.guide,
  AppVisibilityRefused: AppVisibilityRefused.guide,
  CiArtifactTooLarge: CiArtifactTooLarge.guide,
  CiBlocked: CiBlocked.guide,
  CiCanceled: CiCanceled.guide,
  CiConfigInvalid: CiConfigInvalid.guide,
  CiConfigMissing: CiConfigMissing.guide,
  CiDisabled: CiDisabled.guide,
  CiEnvironmentRefused: CiEnvironmentRefused.guide,
  CiForbidden: CiForbidden.guide,
  CiGitLabFailed: CiGitLabFailed.guide,
  CiIdentityVerification: CiIdentityVerification.guide,
  CiImagePull: CiImagePull.guide,
  CiIpRestricted: CiIpRestricted.guide,
  CiJobFailed: CiJobFailed.guide,
  CiLogTooLarge: CiLogTooLarge.guide,
  CiNoJob: CiNoJob.guide,
  CiNoPipeline: CiNoPipeline.guide,
  CiNoRunner: CiNoRunner.guide,
  CiQuota: CiQuota.guide,
  CiRefused: CiRefused.guide,
  CiRunnerFailed: CiRunnerFailed.guide,
  CiRunnerLost: CiRunnerLost.guide,
  CiRunnerNetwork: CiRunnerNetwork.guide,
  CiRunnerUnsuitable: CiRunnerUnsuitable.guide,
  CiRunnersBusy: CiRunnersBusy.guide,
  CiSkipped: CiSkipped.guide,
  CiStillRunning: CiStillRunning.guide,
  CiTimeout: CiTimeout.guide,
  GroupChoiceNeeded: GroupChoiceNeeded.guide,
  GroupDeletionScheduled: GroupDeletionScheduled.guide,
  GroupForbidsProjectCreation: GroupForbidsProjectCreation.guide,
  GroupNotFound: GroupNotFound.guide,
  GroupNotOfToken: GroupNotOfToken.guide,
  GroupOwnHidden: GroupOwnHidden.guide,
  GroupReadOnly: GroupReadOnly.guide,
  HostAnswerCutOff: HostAnswerCutOff.guide,
  HostAnswerUnexpected: HostAnswerUnexpected.guide,
  HostBlocked: HostBlocked.guide,
  HostConnectionLost: HostConnectionLost.guide,
  HostDns: HostDns.guide,
  HostFirewall: HostFirewall.guide,
  HostInternalError: HostInternalError.guide,
  HostMaintenance: HostMaintenance.guide,
  HostNeedsHttps: HostNeedsHttps.guide,
  HostNotGitLab: HostNotGitLab.guide,
  HostNotHttp: HostNotHttp.guide,
  HostOffline: HostOffline.guide,
  HostPathWrong: HostPathWrong.guide,
  HostProxy: HostProxy.guide,
  HostProxyAuth: HostProxyAuth.guide,
  HostProxyDenied: HostProxyDenied.guide,
  HostProxyNoRoute: HostProxyNoRoute.guide,
  HostRateLimited: HostRateLimited.guide,
  HostRedirected: HostRedirected.guide,
  HostRefused: HostRefused.guide,
  HostSignIn: HostSignIn.guide,
  HostTimeout: HostTimeout.guide,
  HostTlsClientCertificate: HostTlsClientCertificate.guide,
  HostTlsExpired: HostTlsExpired.guide,
  HostTlsFailed: HostTlsFailed.guide,
  HostTlsMissing: HostTlsMissing.guide,
  HostTlsName: HostTlsName.guide,
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
  PagesAccessRefused: PagesAccessRefused.guide,
  PagesArtifactMissing: PagesArtifactMissing.guide,
  PagesConfigConflict: PagesConfigConflict.guide,
  PagesDeployFailed: PagesDeployFailed.guide,
  PagesDisabled: PagesDisabled.guide,
  PagesNotDeployed: PagesNotDeployed.guide,
  PagesNotInstalled: PagesNotInstalled.guide,
  PagesStorageFailed: PagesStorageFailed.guide,
  PagesSuperseded: PagesSuperseded.guide,
  PagesTooLarge: PagesTooLarge.guide,
  PagesTooManyEntries: PagesTooManyEntries.guide,
  PublishAuthorRule: PublishAuthorRule.guide,
  PublishBusy: PublishBusy.guide,
  PublishConflict: PublishConflict.guide,
  PublishFileNameRule: PublishFileNameRule.guide,
  PublishFileSizeRule: PublishFileSizeRule.guide,
  PublishIncomplete: PublishIncomplete.guide,
  PublishMessageRule: PublishMessageRule.guide,
  PublishNamespaceFull: PublishNamespaceFull.guide,
  PublishOutcomeUnknown: PublishOutcomeUnknown.guide,
  PublishPathInvalid: PublishPathInvalid.guide,
  PublishPathLocked: PublishPathLocked.guide,
  PublishPayloadTooLarge: PublishPayloadTooLarge.guide,
  PublishPushForbidden: PublishPushForbidden.guide,
  PublishPushRule: PublishPushRule.guide,
  PublishReadOnly: PublishReadOnly.guide,
  PublishRefused: PublishRefused.guide,
  PublishRepositoryFull: PublishRepositoryFull.guide,
  PublishSecretFound: PublishSecretFound.guide,
  SiteChangedWhileReading: SiteChangedWhileReading.guide,
  SiteEmpty: SiteEmpty.guide,
  SiteFileTooLarge: SiteFileTooLarge.guide,
  SiteIndexEmpty: SiteIndexEmpty.guide,
  SiteIndexMisnamed: SiteIndexMisnamed.guide,
  SiteKindUnsupported: SiteKindUnsupported.guide,
  SiteNameCollision: SiteNameCollision.guide,
  SiteNeedsBuild: SiteNeedsBuild.guide,
  SiteNoIndex: SiteNoIndex.guide,
  SiteNotFound: SiteNotFound.guide,
  SitePathUnsafe: SitePathUnsafe.guide,
  SiteRedirectsInvalid: SiteRedirectsInvalid.guide,
  SiteRootNotFound: SiteRootNotFound.guide,
  SiteSecret: SiteSecret.guide,
  SiteSymlinkOutside: SiteSymlinkOutside.guide,
  SiteTooLarge: SiteTooLarge.guide,
  SiteTooManyFiles: SiteTooManyFiles.guide,
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
  TokenSignInNeeded: TokenSignInNeeded.guide,
  TokenTooManyAddresses: TokenTooManyAddresses.guide,
  TokenWrongKind: TokenWrongKind.guide,
  ZipBomb: ZipBomb.guide,
  ZipBroken: ZipBroken.guide,
  ZipDuplicateName: ZipDuplicateName.guide,
  ZipEncrypted: ZipEncrypted.guide,
  ZipPathUnsafe: ZipPathUnsafe.guide,
  ZipUnsupported: ZipUnsupported.guide
}
