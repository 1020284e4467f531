import type { Problem } from "@pages-publisher/core/problems/Problem"
import type { Given } from "@pages-publisher/core/site/given"
import type { Snapshot } from "@pages-publisher/core/site/Snapshot"
import { Effect, Fiber } from "effect"
import { chosen } from "../../src/snapshot/chosen.ts"
import { goods } from "../../src/snapshot/goods.ts"
import { handed } from "../../src/snapshot/handed.ts"
import { readHanded } from "../../src/snapshot/readHanded.ts"
import { startWorker } from "../../src/snapshot/startWorker.ts"
import { type Asked, optionsOf, outcomeOf } from "./outcome.ts"

/** An input as it travels into the page; contents are Base64. */
export interface Carried {
  readonly kind: Given["kind"]
  readonly files: ReadonlyArray<readonly [path: string, content: string]>
}

const bytesOf = (content: string) => Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))

const givenOf = ({ files, kind }: Carried): Given => ({
  name: "menu",
  kind,
  files: files.map(([path, content]) => ({ path, blob: new File([bytesOf(content)], "x") })),
  folders: [],
  unreadable: []
})

/** What the worker makes of an input. */
const golden = (input: Carried, asked: Asked) => outcomeOf(goods(givenOf(input), startWorker), asked)

interface Seen {
  readonly given: Pick<Given, "folders" | "kind" | "name" | "unreadable"> & { readonly files: number }
  readonly outcome: Awaited<ReturnType<typeof outcomeOf>>
  readonly found: ReadonlyArray<number>
  readonly milliseconds: { readonly found: number; readonly hashed: number }
}

const seen = async (reading: Effect.Effect<Given>, found: ReadonlyArray<number>): Promise<Seen> => {
  const begun = performance.now()
  const given = await Effect.runPromise(reading)
  const read = performance.now()
  const outcome = await outcomeOf(goods(given, startWorker), {})
  const hashed = performance.now()
  const { files, folders, kind, name, unreadable } = given
  return {
    given: { name, kind, folders, unreadable, files: files.length },
    outcome,
    found,
    milliseconds: { found: Math.round(read - begun), hashed: Math.round(hashed - read) }
  }
}

const pickerOf = (input: string) => {
  const found = document.querySelector<HTMLInputElement>(input)
  if (found === null) throw new Error(`no ${input}`)
  return found
}

let arrived: Promise<Seen | null> = Promise.resolve(null)

addEventListener("dragover", (event) => event.preventDefault())
addEventListener("drop", (event) => {
  event.preventDefault()
  const it = event.dataTransfer === null ? null : handed(event.dataTransfer)
  const found: Array<number> = []
  arrived =
    it === null
      ? Promise.resolve(null)
      : seen(
          readHanded(it, (files) => Effect.sync(() => found.push(files))),
          found
        )
})
addEventListener("paste", (event) => {
  const it = event.clipboardData === null ? null : handed(event.clipboardData)
  arrived = it === null ? Promise.resolve(null) : seen(readHanded(it), [])
})
for (const picker of document.querySelectorAll("input")) {
  picker.addEventListener("change", () => {
    const given = chosen(picker.files ?? [])
    arrived = given === null ? Promise.resolve(null) : seen(Effect.succeed(given), [])
  })
}

/** Pastes files as a page gets them from a clipboard. */
const paste = (files: ReadonlyArray<readonly [name: string, text: string]>) => {
  const clipboardData = new DataTransfer()
  for (const [name, text] of files) clipboardData.items.add(new File([text], name))
  dispatchEvent(new ClipboardEvent("paste", { clipboardData }))
  return arrived
}

const withSnapshot = <A>(given: Given, use: (snapshot: Snapshot) => Effect.Effect<A, Problem>) =>
  goods(given, startWorker)
    .snapshot(optionsOf({}), () => Effect.void)
    .pipe(Effect.flatMap(use), Effect.scoped)

/** What becomes of reading the first page again, as sending does, once `change` is done. */
const again = (input: string, change: () => Promise<void>) =>
  Effect.runPromise(
    withSnapshot(chosen(pickerOf(input).files ?? []) ?? givenOf({ kind: "folder", files: [] }), ({ index }) =>
      Effect.zipRight(
        Effect.promise(change),
        Effect.match(index.bytes, {
          onSuccess: (bytes) => new TextDecoder().decode(bytes),
          onFailure: ({ _tag }) => _tag
        })
      )
    )
  )

/** Ends a snapshot while it is taken, and takes another one: the worker is there for it. */
const cancelled = async (input: string) => {
  const given = chosen(pickerOf(input).files ?? [])
  if (given === null) return 0
  let reported = 0
  const begun = await new Promise<Fiber.RuntimeFiber<unknown, unknown>>((resolve) => {
    const fiber: Fiber.RuntimeFiber<unknown, unknown> = Effect.runFork(
      Effect.scoped(
        goods(given, startWorker).snapshot(optionsOf({}), () =>
          Effect.sync(() => {
            reported += 1
            resolve(fiber)
          })
        )
      )
    )
  })
  await Effect.runPromise(Fiber.interrupt(begun))
  const before = reported
  await golden({ kind: "folder", files: [["index.html", btoa("<h1>Soup</h1>")]] }, {})
  return reported - before
}

const test = { golden, paste, again, cancelled, arrived: () => arrived }
export type InPage = typeof test

Object.assign(globalThis, { test })
