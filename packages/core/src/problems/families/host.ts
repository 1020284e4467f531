import { HostAnswerCutOff } from "../HostAnswerCutOff.ts"
import { HostAnswerUnexpected } from "../HostAnswerUnexpected.ts"
import { HostBlocked } from "../HostBlocked.ts"
import { HostConnectionLost } from "../HostConnectionLost.ts"
import { HostDns } from "../HostDns.ts"
import { HostFirewall } from "../HostFirewall.ts"
import { HostInternalError } from "../HostInternalError.ts"
import { HostMaintenance } from "../HostMaintenance.ts"
import { HostNeedsHttps } from "../HostNeedsHttps.ts"
import { HostNotGitLab } from "../HostNotGitLab.ts"
import { HostNotHttp } from "../HostNotHttp.ts"
import { HostOffline } from "../HostOffline.ts"
import { HostPathWrong } from "../HostPathWrong.ts"
import { HostProxy } from "../HostProxy.ts"
import { HostProxyAuth } from "../HostProxyAuth.ts"
import { HostProxyDenied } from "../HostProxyDenied.ts"
import { HostProxyNoRoute } from "../HostProxyNoRoute.ts"
import { HostRateLimited } from "../HostRateLimited.ts"
import { HostRedirected } from "../HostRedirected.ts"
import { HostRefused } from "../HostRefused.ts"
import { HostSignIn } from "../HostSignIn.ts"
import { HostTimeout } from "../HostTimeout.ts"
import { HostTlsClientCertificate } from "../HostTlsClientCertificate.ts"
import { HostTlsExpired } from "../HostTlsExpired.ts"
import { HostTlsFailed } from "../HostTlsFailed.ts"
import { HostTlsMissing } from "../HostTlsMissing.ts"
import { HostTlsName } from "../HostTlsName.ts"
import { HostTlsUntrusted } from "../HostTlsUntrusted.ts"
import { HostTooOld } from "../HostTooOld.ts"
import { HostUnavailable } from "../HostUnavailable.ts"
import { HostUnexplained } from "../HostUnexplained.ts"
import { HostUnreachable } from "../HostUnreachable.ts"
import { HostUrlInvalid } from "../HostUrlInvalid.ts"

export const host = {
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
  HostUnexplained,
  HostUnreachable,
  HostUrlInvalid
}
