import { Effect, Stream } from "effect"
import { BlobHasher } from "../../src/site/BlobHasher.ts"
import { listed, type ListedFile } from "../../src/site/listed.ts"
import type { SnapshotOptions } from "../../src/site/SnapshotOptions.ts"
import type { Source } from "../../src/site/Source.ts"
import { type Counted, takeSnapshot } from "../../src/site/takeSnapshot.ts"

export const encode = (text: string) => new TextEncoder().encode(text)

/** A file of a source; without content it holds its own name. */
export const file = (path: string, content: string | Uint8Array = path): ListedFile => {
  const bytes = typeof content === "string" ? encode(content) : content
  return { path, size: bytes.byteLength, bytes: Effect.succeed(bytes), chunks: Stream.make(bytes) }
}

export const source = (files: ReadonlyArray<ListedFile>): Source => ({
  name: "menu",
  open: Effect.sync(() => listed(files))
})

/** A site of these names, each file holding its own. */
export const site = (...paths: ReadonlyArray<string>) => source(paths.map((path) => file(path)))

/** A site of names and texts. */
export const texts = (files: Readonly<Record<string, string>>) =>
  source(Object.entries(files).map(([path, text]) => file(path, text)))

const usual: SnapshotOptions = {
  root: null,
  limits: { file: Number.POSITIVE_INFINITY, site: null, entries: 200_000 },
  ownToken: null,
  allowSecrets: []
}

export const taking = (
  from: Source,
  options: Partial<SnapshotOptions> = {},
  onRead?: (soFar: Counted) => Effect.Effect<void>
) => Effect.provide(takeSnapshot(from, { ...usual, ...options }, onRead), BlobHasher.webCrypto)
