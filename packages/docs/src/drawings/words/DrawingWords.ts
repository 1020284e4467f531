import type { DrawingId } from "../DrawingId.ts"
import type { Values } from "../Values.ts"

export interface Told {
  readonly title: string
  /** All that it shows, for who does not see it. */
  readonly description: string
  /** Stands below it. */
  readonly caption: string
}

/** A stop of the journey, and where GitLab has a part in it, what that is. */
interface StopWords {
  readonly name: string
  readonly text: string
}
interface AskedWords extends StopWords {
  readonly answer: string
}

interface PlaceWords {
  readonly name: string
  readonly text: string
}

/** The words of the drawings in one language; a missing one does not compile. */
export interface DrawingWords extends Readonly<Record<DrawingId, Told>> {
  readonly "token-form": Told & {
    readonly name: string
    readonly empty: string
    readonly expiry: string
    readonly role: string
    readonly scopes: string
    readonly more: (count: number) => string
  }
  readonly "group-menu": Told & { readonly group: string }
  readonly "older-menu": Told
  readonly journey: Told & {
    readonly computer: PlaceWords
    readonly gitlab: PlaceWords
    readonly token: AskedWords
    readonly read: StopWords
    readonly compare: AskedWords
    readonly send: StopWords
    readonly pipeline: StopWords
    readonly live: StopWords
    readonly old: string
    readonly now: string
  }
  readonly "token-way": Told & {
    readonly kept: PlaceWords
    readonly memory: PlaceWords
    readonly header: string
    readonly gitlab: PlaceWords
    readonly never: string
    readonly places: readonly [files: string, logs: string, addresses: string, hosts: string, storage: string]
  }
}

export type WordsFrom = (values: Values) => DrawingWords
