import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { deployment, pagesSite, pagesUrl, webUrl } from "../gitlab/bodies.ts"
import { routed, type Routes } from "../gitlab/routed.ts"
import { broken, json, text } from "../gitlab/scripted.ts"
import { gitBlobId, hashingAtOnce } from "../site/gitBlob.ts"
import { unhurried } from "../unhurried.ts"
import { goLive } from "../../src/publish/goLive.ts"
import { healthy, to, watched } from "./watching.ts"

const page = "<h1>Menu</h1>\n"
const site = pagesSite(deployment("2026-01-02T03:04:09.000Z"))

/** What is told of a version that was deployed, and how it was seen. */
const landing = (routes: Routes) =>
  Effect.gen(function* () {
    const warnings: Array<unknown> = []
    const index = gitBlobId(new TextEncoder().encode(page))
    const { layer } = routed({ ...healthy, [to.pages]: json(200, site), ...routes })
    const { live, url } = yield* goLive(
      watched,
      { pipeline: "pushed", index, access: "public", open: Effect.void },
      (progress) => Effect.sync(() => progress._tag === "Warned" && warnings.push(progress.warning))
    ).pipe(Effect.provide(Layer.merge(layer, hashingAtOnce)), unhurried)
    return { live, url, warnings }
  })

describe("a version that was deployed", () => {
  it.effect("is live where a visitor gets its page", () =>
    Effect.gen(function* () {
      const visit = { [`GET ${pagesUrl}/`]: text(200, page) }
      assert.deepStrictEqual(yield* landing(visit), { live: true, url: pagesUrl, warnings: [] })
    })
  )

  it.effect("has an address that cannot be reached from here", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* landing({ [`GET ${pagesUrl}/`]: broken("ENOTFOUND") }), {
        live: false,
        url: pagesUrl,
        warnings: [{ _tag: "PagesUnreachable", url: pagesUrl }]
      })
    })
  )

  it.effect("has an address that an older GitLab does not tell", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* landing({ [to.pages]: json(404, { error: "404 Not Found" }) }), {
        live: true,
        url: null,
        warnings: [{ _tag: "PagesAddressUnknown", projectUrl: webUrl }]
      })
    })
  )
})
