import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { commandsIn } from "../src/verify/commandsIn.ts"

describe("calls of the program", () => {
  it.each([
    ["pages-publisher check", [["check"]]],
    ["$ pages-publisher check --host https://gitlab.example", [["check", "--host", "https://gitlab.example"]]],
    [
      "npx --yes pages-publisher@1.2.0 publish ./dist \\\n  --app 'lunch menu'",
      [["publish", "./dist", "--app", "lunch menu"]]
    ],
    ["publish:\n  script:\n    - npm ci\n    - pages-publisher publish dist # now", [["publish", "dist"]]],
    ["  - 'pages-publisher check'", [["check"]]],
    ["A=1 pages-publisher check && node dist/pages-publisher.js guide > out.txt", [["check"], ["guide"]]],
    ["npm install --global pages-publisher", []],
    ["echo pages-publisher", []],
    ["# pages-publisher nothing", []]
  ])("are found in %j", (code, calls) => {
    expect(commandsIn(code)).toEqual(calls)
  })

  it("have their words as a shell reads them", () => {
    const word = fc.stringMatching(/^[\w./:=@-][\w ./:=@-]{0,8}$/).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const line = words.map((text) => (text.includes(" ") ? `"${text}"` : text)).join(" ")
        expect(commandsIn(`pages-publisher ${line}`)).toEqual([words])
      })
    )
  })
})
