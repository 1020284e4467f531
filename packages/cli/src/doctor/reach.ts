import { type LookupAddress, lookup } from "node:dns"
import type { Socket } from "node:net"
import { ProxyFailure } from "@pages-publisher/core/gitlab/ProxyFailure"
import type { Problem } from "@pages-publisher/core/problems/Problem"
import { Effect, Either, type Scope } from "effect"
import { Broken } from "./Broken.ts"
import { type Chain, type Found, wholeMillis } from "./Chain.ts"
import { encrypt } from "./encrypt.ts"
import { handshake } from "./handshake.ts"
import type { Journey } from "./Journey.ts"
import type { LinkName, Seen } from "./Link.ts"
import { openSocket } from "./openSocket.ts"
import { openTunnel } from "./openTunnel.ts"
import { told } from "./told.ts"
import { isNumber, type Place, type Proxy, said } from "./Way.ts"
import { within } from "./within.ts"

/** A link that seems to hold, as long as the first question does not show otherwise. */
export interface Held extends Seen {
  readonly name: LinkName
  readonly milliseconds: number
}

/**
 * Follows the connection as `fetch` makes it, step by step: name, connection, proxy, encryption. The last of them is
 * not left yet. A server that wants a certificate of ours says so only when it is asked something, and so does a proxy
 * that is asked without a tunnel.
 */
export const reach = (chain: Chain, journey: Journey): Effect.Effect<Held | null, Problem> =>
  Effect.gen(function* () {
    const { proxy, first, gitlab } = journey.way
    if (isNumber(first)) chain.skip("dns", journey.words.isNumber(first.name))
    else yield* chain.link("dns", resolveName(journey))
    const socket = yield* chain.link("tcp", connection(journey))
    if (proxy === null) chain.skip("proxy", journey.words.noProxy)
    if (proxy !== null && !gitlab.isEncrypted) return yield* hold(chain, "proxy", readable(journey, proxy, socket))
    const line = proxy === null ? socket : yield* chain.link("proxy", tunnel(journey, proxy, socket))
    if (gitlab.isEncrypted) return yield* hold(chain, "tls", encrypt(journey, line))
    chain.skip("tls", journey.words.notEncrypted)
    return null
  }).pipe(Effect.scoped)

const hold = <R>(chain: Chain, name: LinkName, probe: Effect.Effect<Seen, Broken, R>) =>
  Effect.gen(function* () {
    chain.begin(name)
    const [time, outcome] = yield* Effect.timed(Effect.either(probe))
    const milliseconds = wholeMillis(time)
    if (Either.isRight(outcome)) return { name, milliseconds, ...outcome.right } satisfies Held
    const { problem, seen } = outcome.left
    chain.fail(name, milliseconds, problem, seen)
    return yield* Effect.fail(problem)
  })

/** Where there is a proxy, the name and the connection are the proxy's. */
const whose = ({ way, words }: Journey) => (way.proxy === null ? null : words.ofProxy)

const resolveName = (journey: Journey) => {
  const { name } = journey.way.first
  return Effect.async<ReadonlyArray<LookupAddress>, NodeJS.ErrnoException>((resume) => {
    lookup(name, { all: true }, (error, found) => resume(error === null ? Effect.succeed(found) : Effect.fail(error)))
  }).pipe(
    within(journey, { detail: told([name, whose(journey)]), facts: { name } }),
    Effect.map((found): Found<void> => {
      const addresses = found.map(({ address }) => address)
      const detail = told([`${name}: ${addresses.join(", ")}`, whose(journey)])
      return { value: undefined, detail, facts: { name, addresses } }
    })
  )
}

const connection = (journey: Journey) => {
  const { first } = journey.way
  const seenAt = (place: Place): Seen => ({
    detail: told([said(place), whose(journey)]),
    facts: { address: place.name, port: place.port }
  })
  return openSocket(first).pipe(
    within(journey, seenAt(first)),
    Effect.catchAll((broken) => Effect.flatMap(journey.refusal, (refusal) => Effect.fail(spokenFor(broken, refusal)))),
    Effect.map((socket): Found<Socket> => {
      const { remoteAddress: name = first.name, remotePort: port = first.port } = socket
      return { value: socket, ...seenAt({ name, port }) }
    })
  )
}

/** There are ports that `fetch` connects to under no circumstances: that is the cause then, whoever listens there. */
const spokenFor = ({ problem, seen }: Broken, refusal: Problem | null) =>
  new Broken({ problem: refusal ?? problem, seen })

const proxySeen = ({ words }: Journey, { url, variable }: Proxy): Seen => {
  // Neither user nor password is told.
  const address = url.origin
  return {
    detail: variable === null ? address : words.proxyFrom(address, variable),
    facts: { address, variable }
  }
}

const tunnel = (journey: Journey, proxy: Proxy, socket: Socket) => {
  const seen = proxySeen(journey, proxy)
  return lineTo(journey, proxy, socket).pipe(
    Effect.tap((line) => openTunnel(line, said(journey.way.gitlab), proxy.url)),
    within(journey, seen),
    Effect.map((value): Found<Socket> => ({ value, ...seen }))
  )
}

/** What is not encrypted, the proxy asks for itself: many open no tunnel to such a port. */
const readable = (journey: Journey, proxy: Proxy, socket: Socket) => {
  const seen = proxySeen(journey, proxy)
  return lineTo(journey, proxy, socket).pipe(within(journey, seen), Effect.as(seen))
}

/** A proxy that is spoken to in private shows a certificate too. */
const lineTo = (
  { trust, way }: Journey,
  { url }: Proxy,
  socket: Socket
): Effect.Effect<Socket, ProxyFailure, Scope.Scope> =>
  url.protocol !== "https:"
    ? Effect.succeed(socket)
    : handshake(socket, way.first, trust.authorities).pipe(
        Effect.flatMap(({ distrust, socket: line }) =>
          distrust === null || trust.uncheckedBy !== null ? Effect.succeed(line) : Effect.fail(distrust)
        ),
        Effect.mapError((cause) => new ProxyFailure(null, { cause }))
      )
