import type { ListedFile } from "../listed.ts"
import { contentOf, type Place } from "./contentOf.ts"

/** A file in an archive. What reads it is made when it is asked for: of a hundred thousand files only the list is kept. */
export class PackedFile implements ListedFile {
  private readonly place: Place

  constructor(place: Place) {
    this.place = place
  }

  get path() {
    return this.place.entry.path
  }

  get size() {
    return this.place.entry.size
  }

  get bytes() {
    return contentOf(this.place).bytes
  }

  get chunks() {
    return contentOf(this.place).chunks
  }
}
