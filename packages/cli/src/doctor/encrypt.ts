import type { Socket } from "node:net"
import { shown } from "@pages-publisher/core/problems/wording"
import { Clock, Effect } from "effect"
import { Broken } from "./Broken.ts"
import { handshake, type Secured } from "./handshake.ts"
import type { Journey } from "./Journey.ts"
import type { Seen } from "./Link.ts"
import { told } from "./told.ts"
import { said } from "./Way.ts"
import { problemOf, within } from "./within.ts"

const day = 24 * 60 * 60 * 1000

/** Encrypts the line to GitLab, and tells whose certificate was shown, whether it is trusted or not. */
export const encrypt = Effect.fnUntraced(function* (journey: Journey, socket: Socket) {
  const { trust, way } = journey
  const { gitlab } = way
  const at = { detail: shown(said(gitlab)), facts: { address: gitlab.name, port: gitlab.port } }
  const secured = yield* within(journey, at)(handshake(socket, gitlab, trust.authorities))
  const seen = certificateSeen(secured, journey, yield* Clock.currentTimeMillis)
  const { distrust } = secured
  return distrust === null || trust.uncheckedBy !== null
    ? seen
    : yield* new Broken({ problem: problemOf(journey, distrust), seen })
})

const certificateSeen = (
  { issuer, protocol, subject, validTo }: Secured,
  { trust, words }: Journey,
  now: number
): Seen => {
  const daysLeft = validTo === null ? null : Math.floor((validTo.getTime() - now) / day)
  const detail = told([
    protocol,
    subject === "" ? null : words.certificate(shown(subject), shown(issuer)),
    daysLeft === null ? null : daysLeft < 0 ? words.validUntil(-daysLeft) : words.validFor(daysLeft),
    trust.files.length === 0 ? null : words.alsoTrusts(trust.files.map(shown).join(", ")),
    trust.uncheckedBy === null ? null : words.notChecked(trust.uncheckedBy)
  ])
  return {
    detail,
    facts: { protocol, subject, issuer, validTo: validTo?.toISOString() ?? null, daysLeft, authorities: trust.files }
  }
}
