import type { BlobId } from "../model/BlobId.ts"
import type { Content } from "./BlobHasher.ts"

/** Content with a name and with Git's name for it. Its bytes are read again, where they lie, when they are sent. */
export class BlobFile<Path extends string = string> implements Content {
  readonly path: Path
  readonly blobId: BlobId
  private readonly content: Content

  constructor(path: Path, blobId: BlobId, content: Content) {
    this.path = path
    this.blobId = blobId
    this.content = content
  }

  get size() {
    return this.content.size
  }

  get bytes() {
    return this.content.bytes
  }

  get chunks() {
    return this.content.chunks
  }
}
