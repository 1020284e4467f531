import { looksRandom } from "./looksRandom.ts"

/** In characters of Base64: the shortest private key there is, Ed25519 in PKCS #8, has 64. */
const shortestBody = 60

/** What may stand between the lines of a key: real line ends, those of a string in code, quotes and plus signs. */
const between = /(?:\s|\\[nrt]|\\\\[nrt]|[\\"'`,+])+/g

/** Such as `Proc-Type: 4,ENCRYPTED` and `Version: GnuPG v2`. */
const header = /^(?:\s|\\[nr]|["'+])*[A-Z][A-Za-z-]{2,20}: [^\r\n\\]{0,120}/

/** Characters behind the first line: a few headers, and enough of the key. */
const enough = 800

/** Whether a key follows the line that announces it. Documentation and crypto libraries have the line alone. */
export const hasKeyBody = (after: string): boolean => {
  let text = after.slice(0, enough).replace(/-----[\s\S]*$/, "")
  for (let match = header.exec(text); match !== null; match = header.exec(text)) text = text.slice(match[0].length)
  // A plus sign is part of Base64 as well; the key is as random without it.
  const body = /^[A-Za-z0-9/=]*/.exec(text.replace(between, ""))?.[0] ?? ""
  return body.length >= shortestBody && looksRandom(body)
}
