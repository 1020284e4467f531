import { Effect } from "effect"
import type { Problem } from "../../problems/Problem.ts"
import { listed, type ListedLink } from "../listed.ts"
import type { Source } from "../Source.ts"
import type { Archive } from "./Archive.ts"
import { contentOf, type Place } from "./contentOf.ts"
import { type Inflate, platformInflate } from "./Inflate.ts"
import { judge } from "./judge.ts"
import { PackedFile } from "./PackedFile.ts"
import { type Entries, readEntries } from "./readEntries.ts"

/**
 * A zip file. All that can be known to be wrong with it from its list is a problem of opening it, before anything is
 * unpacked; what is wrong with one file's content is a problem of reading that file.
 */
export const zip = (archive: Archive, inflate: Inflate = platformInflate): Source => ({
  name: archive.name,
  open: Effect.gen(function* () {
    const entries = yield* readEntries(archive)
    const problem = judge(archive, entries)
    if (problem !== undefined) return yield* problem
    const places = placesOf(archive, entries, inflate)
    const links = yield* Effect.forEach(
      places.filter(({ entry }) => entry.kind === "link"),
      readLink,
      { concurrency: 8 }
    )
    const files = places.filter(({ entry }) => entry.kind === "file")
    return listed(
      files.map((place) => new PackedFile(place)),
      links
    )
  }).pipe(Effect.withSpan("site.zip"))
})

/** Every entry in the order of the archive, with the room it has. */
const placesOf = (archive: Archive, { all, listFrom }: Entries, inflate: Inflate): ReadonlyArray<Place> => {
  const inOrder = all.toSorted((one, other) => one.offset - other.offset)
  return inOrder.map((entry, index) => ({
    archive,
    entry,
    limit: inOrder[index + 1]?.offset ?? listFrom,
    inflate
  }))
}

/** The content of a link is where it leads to. */
const readLink = (place: Place): Effect.Effect<ListedLink, Problem> =>
  Effect.map(contentOf(place).bytes, (content) => ({
    path: place.entry.path,
    target: new TextDecoder().decode(content)
  }))
