import { readFile } from "node:fs/promises"
import { expect, it } from "vitest"
import { schemaFiles } from "../../src/documents/schemaFiles.ts"
import { expectValid, shipped } from "./shipped.ts"

it.each(Object.entries(schemaFiles))("%s is what the code says", async (name, text) => {
  // Written by: node packages/cli/scripts/schemas.mjs
  expect(await readFile(new URL(`../../schemas/${name}`, import.meta.url), "utf8")).toBe(text)
})

it("what is added one day breaks no user, and is noticed here", async () => {
  const { open, strict } = await shipped("document")
  const document = {
    ok: true,
    command: "completion",
    result: { shell: "zsh", script: "", later: 1 },
    warnings: [],
    new: 1
  }
  expectValid(open, document)
  expect(strict(document)).toBe(false)
})

it("a schema stands on its own and describes itself", () => {
  for (const text of Object.values(schemaFiles)) {
    expect(text).not.toMatch(/"\$id"|"\$ref": "(?!#\/definitions\/)/)
    const { definitions, description, title } = JSON.parse(text) as {
      definitions: Record<string, { description?: string }>
      description: string
      title: string
    }
    for (const words of [title, description, ...Object.values(definitions).map((it) => it.description)])
      expect(words).toMatch(/^\w/)
  }
})
