import { Effect } from "effect"
import type { Problem } from "../problems/Problem.ts"
import { SiteChangedWhileReading } from "../problems/SiteChangedWhileReading.ts"
import { BlobHasher } from "../site/BlobHasher.ts"
import { nextTask } from "../site/nextTask.ts"
import { restful } from "../site/restful.ts"
import { tapped } from "../site/tapped.ts"
import type { Action } from "./actions.ts"
import { base64Length, Base64Writer } from "./Base64Writer.ts"
import { publicFolder } from "./layout.ts"
import type { RepoFile } from "./RepoFile.ts"

const encoder = new TextEncoder()

/** What stands before an action's content; the content and `"}` follow where there is a file. */
const opening = (action: Action): string => {
  const path = JSON.stringify(action.path)
  if (action.action === "delete") return `{"action":"delete","file_path":${path}}`
  if (action.action === "move") {
    return `{"action":"move","previous_path":${JSON.stringify(action.from)},"file_path":${path}}`
  }
  return `{"action":"${action.action}","file_path":${path},"encoding":"base64","content":"`
}

const closing = '"}'

/** Half the time of counting is saved where a character is a byte, as almost everywhere. */
const byteLength = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : encoder.encode(text).byteLength)

const fileOf = (action: Action): RepoFile | undefined => ("file" in action ? action.file : undefined)

/** Bytes an action takes in a request's body, with the comma behind it. */
export const bodyLength = (action: Action): number => {
  const file = fileOf(action)
  const around = byteLength(opening(action)) + 1
  return file === undefined ? around : around + base64Length(file.size) + closing.length
}

/**
 * The JSON of a commit request, written into one buffer of the exact size. Files are hashed again while they are
 * written: what GitLab gets is what the plan was made from, or a problem. A page can answer meanwhile.
 */
export const commitBody = (
  branch: string,
  message: string,
  actions: ReadonlyArray<Action>
): Effect.Effect<Uint8Array, Problem, BlobHasher> =>
  Effect.gen(function* () {
    yield* nextTask
    const rest = restful()
    const head = encoder.encode(
      `{"branch":${JSON.stringify(branch)},"stats":false,"commit_message":${JSON.stringify(message)},"actions":[`
    )
    const tail = encoder.encode("]}")
    const length = actions.reduce((sum, action) => sum + bodyLength(action), head.byteLength + tail.byteLength) - 1
    const body = new Uint8Array(length)
    let at = 0
    const put = (bytes: Uint8Array) => {
      body.set(bytes, at)
      at += bytes.byteLength
    }
    put(head)
    for (const [index, action] of actions.entries()) {
      put(encoder.encode((index === 0 ? "" : ",") + opening(action)))
      const file = fileOf(action)
      if (file === undefined) continue
      at = yield* writeContent(new Base64Writer(body, at), file, rest)
      put(encoder.encode(closing))
      yield* rest
    }
    put(tail)
    return body
  })

/** Bytes that are written before the page may get its turn: about a millisecond. */
const together = 128 * 1024

const writeContent = Effect.fnUntraced(function* (writer: Base64Writer, file: RepoFile, rest: Effect.Effect<void>) {
  const hasher = yield* BlobHasher
  let written = 0
  const write = Effect.fnUntraced(function* (bytes: Uint8Array) {
    written += bytes.byteLength
    // Longer than announced would run over what follows.
    if (written > file.size) return yield* changed(file)
    for (let at = 0; at < bytes.byteLength; at += together) {
      writer.write(bytes.subarray(at, at + together))
      yield* rest
    }
  })
  const { blobId } = yield* hasher.hash(tapped(file, write))
  return blobId === file.blobId ? writer.end() : yield* changed(file)
})

const changed = (file: RepoFile) =>
  new SiteChangedWhileReading({
    files: [file.path.startsWith(publicFolder) ? file.path.slice(publicFolder.length) : file.path]
  })
