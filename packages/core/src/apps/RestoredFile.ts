import { Effect, Stream } from "effect"
import { BlobId } from "../model/BlobId.ts"
import type { RepoFile } from "../publish/RepoFile.ts"

/**
 * A file that is in GitLab already, by Git's name for it. It has nothing to be sent: where bytes have to be sent after
 * all, `withContents` puts a file that has them in its place.
 */
export class RestoredFile<Path extends string = string> implements RepoFile {
  readonly path: Path
  readonly blobId: BlobId
  readonly size = 0
  readonly bytes = Effect.succeed(new Uint8Array())
  readonly chunks = Stream.empty

  constructor(path: Path, id: string) {
    this.path = path
    this.blobId = BlobId.make(id, { disableValidation: true })
  }
}
