import type { Reader } from "./ContentCheck.ts"

/** In bytes. A page or stylesheet that is larger is made of data, and is not looked into. */
export const largestText = 5 * 1024 * 1024

/** Gives a file's text once it was read. The mark that some editors put at its beginning stays. */
export const textReader = (whole: (text: string) => void): Reader => {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  let text = ""
  return {
    see: (bytes) => {
      text += decoder.decode(bytes, { stream: true })
    },
    end: () => whole(text + decoder.decode())
  }
}
