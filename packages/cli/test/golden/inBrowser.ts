import { BlobHasher } from "@pages-publisher/core/site/BlobHasher"
import { page } from "@pages-publisher/core/site/page"
import { picked, pickedFile } from "@pages-publisher/core/site/picked"
import type { Source } from "@pages-publisher/core/site/Source"
import { blobArchive } from "@pages-publisher/core/site/zip/Archive"
import { zip } from "@pages-publisher/core/site/zip/zip"
import { type Asked, type Outcome, outcomeOf } from "./outcome.ts"

/** An input as it travels into the browser; contents are Base64. */
export type Carried =
  | { readonly kind: "folder"; readonly files: ReadonlyArray<readonly [path: string, content: string]> }
  | { readonly kind: "page" | "zip"; readonly content: string }

const blob = (content: string) => new Blob([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))])

const sourceOf = (input: Carried): Source => {
  switch (input.kind) {
    case "folder":
      return picked(
        "menu",
        input.files.map(([path, content]) => ({ path, blob: blob(content) }))
      )
    case "page":
      return page("menu", pickedFile({ path: "menu", blob: blob(input.content) }))
    case "zip":
      return zip(blobArchive("menu", blob(input.content)))
  }
}

const golden = (input: Carried, asked: Asked): Promise<Outcome> =>
  outcomeOf(sourceOf(input), asked, BlobHasher.webCrypto)

export type Golden = typeof golden

Object.assign(globalThis, { golden })
