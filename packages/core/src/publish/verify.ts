import { FetchHttpClient, HttpClient, type HttpClientResponse } from "@effect/platform"
import { Effect, Option, Ref, Stream } from "effect"
import { Patience } from "../gitlab/Patience.ts"
import type { BlobId } from "../model/BlobId.ts"
import type { Host } from "../model/Host.ts"
import { BlobHasher } from "../site/BlobHasher.ts"
import { lookFor } from "./lookFor.ts"
import type { Access } from "./PublishResult.ts"

/** What a visitor who is not signed in meets at the published address. */
export type Visit = "live" | "members-only" | "not-yet" | "unreachable"

export interface Expected {
  /** Blob id of the first page. */
  readonly index: BlobId
  readonly access: Access
  readonly host: Host
}

/** How somebody asks who is not signed in, and wants what is there now. */
export const asStranger = { redirect: "manual", credentials: "omit", cache: "no-store" } as const

/** Tries without any answer, after which an address counts as out of reach from here. */
const mostFailures = 4

/**
 * Opens the address as anybody would, without the token, until it shows the new first page. Who may open it takes
 * about a minute to change (contract 8.5), so a public site that asks for a sign-in gets that long.
 */
export const verify = Effect.fn("publish.verify")(function* (url: string, expected: Expected) {
  const { visibility } = yield* Patience
  const http = HttpClient.withTracerPropagation(yield* HttpClient.HttpClient, false)
  const last = yield* Ref.make<Visit>("not-yet")
  const failures = yield* Ref.make(0)
  const visit = http.get(url.endsWith("/") ? url : `${url}/`).pipe(
    Effect.scoped,
    Effect.flatMap((response) => meaning(response, expected)),
    // A browser may not read another origin's pages, and a Pages host may be out of reach from here.
    Effect.catchAll(() =>
      Effect.map(
        Ref.updateAndGet(failures, (count) => count + 1),
        (count): Visit => (count < mostFailures ? "not-yet" : "unreachable")
      )
    ),
    Effect.tap((seen) => Ref.set(last, seen)),
    Effect.map(
      Option.liftPredicate((seen) => seen !== "not-yet" && (seen !== "members-only" || expected.access === "members"))
    )
  )
  const seen = yield* lookFor(visit).pipe(
    Effect.timeoutOption(visibility),
    Effect.provideService(FetchHttpClient.RequestInit, asStranger)
  )
  return Option.isSome(seen) ? seen.value : yield* Ref.get(last)
})

const meaning = Effect.fnUntraced(function* (
  response: HttpClientResponse.HttpClientResponse,
  { access, host, index }: Expected
) {
  if (asksToSignIn(response, host, access)) return "members-only"
  if (response.status !== 200) return "not-yet"
  const content = new Uint8Array(yield* response.arrayBuffer)
  const hasher = yield* BlobHasher
  const { blobId } = yield* hasher.hash({
    size: content.byteLength,
    bytes: Effect.succeed(content),
    chunks: Stream.make(content)
  })
  return blobId === index ? "live" : "not-yet"
})

/** Whether a visitor who is not signed in is kept out of a version that GitLab says is deployed. */
export const asksToSignIn = (
  { headers: { location }, status }: HttpClientResponse.HttpClientResponse,
  host: Host,
  access: Access
): boolean =>
  (location !== undefined && leadsToSignIn(location, host)) ||
  // A browser tells a page of a redirect only that there is one.
  (status === 0 && access === "members") ||
  // Access control also answers 404, and GitLab has said already that the version is deployed.
  (status === 404 && access === "members")

/** Pages sends visitors it does not know through GitLab's sign-in (contract 8.5). */
const leadsToSignIn = (location: string, host: Host) =>
  location.startsWith(host.base) || /\/(oauth\/authorize|users\/sign_in|auth)\b/.test(location)
