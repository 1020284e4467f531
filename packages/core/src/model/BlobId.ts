import { Schema } from "effect"

/** Git's name of a file's content: SHA-1 of `blob <length>\0` and the bytes, in hex. */
export const BlobId = Schema.String.pipe(Schema.pattern(/^[0-9a-f]{40}$/), Schema.brand("BlobId"))
export type BlobId = typeof BlobId.Type
