import type { HostCause } from "./Arranged.ts"
import { connectionCauses } from "./connectionCauses.ts"
import { gitlabCauses } from "./gitlabCauses.ts"
import { proxyCauses } from "./proxyCauses.ts"
import { strangerCauses } from "./strangerCauses.ts"
import { tlsCauses } from "./tlsCauses.ts"

export type { HostCause }

/** What may be wrong between here and GitLab, each raised by real sockets, processes and certificates. */
export const hostCauses: ReadonlyArray<HostCause> = [
  ...connectionCauses,
  ...tlsCauses,
  ...proxyCauses,
  ...strangerCauses,
  ...gitlabCauses
]
