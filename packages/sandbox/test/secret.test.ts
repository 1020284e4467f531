import { expect, test } from "vitest"
import { crc32 } from "../src/auth/crc32.ts"
import { routableSecret, routingText } from "../src/auth/secret.ts"
import { open } from "./open.ts"

test("the vectors of contract appendix A", () => {
  const counting = Buffer.from("000102030405060708090a0b0c0d0e0f", "hex")
  expect(routingText(141)).toBe("o:1\nu:3x")
  expect(routableSecret(counting, "o:1\nu:3x")).toBe("glpat-AAECAwQFBgcICQoLDA0OD286MQp1OjN4CA.01.0y0tpd6kk")
  expect(routableSecret(Buffer.alloc(16), "c:1\no:1\nu:115")).toBe(
    "glpat-AAAAAAAAAAAAAAAAAAAAAGM6MQpvOjEKdToxMTUN.01.141rf1qs2"
  )
})

const checksumFits = (token: string) => Number.parseInt(token.slice(-7), 36) === crc32(token.slice(0, -7))

test.each([
  ["18.7", /^glpat-[\w-]+\.01\.[0-9a-z]{2}[0-9a-z]{7}$/, true],
  ["17.3", /^glpat-[\w-]+\.[0-9a-z]{2}[0-9a-z]{7}$/, true],
  ["15.4", /^glpat-[\w-]{20}$/, false]
])("tokens of %s", async (gitlabVersion, pattern, routable) => {
  const { sandbox } = await open({ gitlabVersion })
  const tokens = Object.values(sandbox.start.tokens)
  expect(new Set(tokens).size).toBe(13)
  for (const token of tokens) expect(token).toMatch(pattern)
  expect(tokens.every(checksumFits)).toBe(routable)
})

test("tokens are fresh with every start", async () => {
  const [one, two] = [await open(), await open()]
  expect(one.sandbox.start.tokens.maintainer).not.toBe(two.sandbox.start.tokens.maintainer)
})
