import { Effect } from "effect"
import { Credentials } from "../gitlab/Credentials.ts"
import { limitsOf } from "../site/limits.ts"
import type { SnapshotOptions } from "../site/SnapshotOptions.ts"
import { Delivery } from "./Delivery.ts"
import type { Terms } from "./Order.ts"

/** How a snapshot for this GitLab and this way of sending is taken. */
export const snapshotOptions = ({ allowSecrets, root }: Pick<Terms, "allowSecrets" | "root">) =>
  Effect.gen(function* () {
    const { host, token } = yield* Credentials
    const { largestFile } = yield* Delivery
    return { root, allowSecrets, ownToken: token, limits: limitsOf(host, largestFile) } satisfies SnapshotOptions
  })
