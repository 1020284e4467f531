import { locales } from "@pages-publisher/core/model/Locale"
import { problemCodes, warningCodes } from "@pages-publisher/core/problems/catalogue"
import { scenarioNames } from "@pages-publisher/sandbox/scenarios/Scenarios"
import { beforeAll, describe, expect, it } from "vitest"
import { cli } from "../../src/main.ts"
import { isThere, offered } from "./offered.ts"

const sorted = (words: ReadonlyArray<string>) => [...words].sort()
const definitions = cli.definitions().map(({ options, path }) => ({
  name: path.split(" ").slice(1).join(" "),
  options: [...options.map(({ preferredName }) => preferredName), "--help"]
}))
const optionsOf = (command: string) => definitions.find(({ name }) => name === command)?.options ?? []
const codes = [...problemCodes, ...warningCodes]

/** What is typed after the program's name → exactly what is offered. */
const exact: Readonly<Record<string, ReadonlyArray<string>>> = {
  "": [...new Set(definitions.map(({ name }) => name.split(" ")[0] ?? ""))],
  pub: ["publish"],
  "--": ["--help", "--version"],
  "publish --access ": ["members", "public"],
  "publish --access=": ["members", "public"],
  "publish --access=p": ["public"],
  "publish . --access pub": ["public"],
  "check --locale ": locales,
  "explain --locale=": locales,
  "completion ": ["bash", "fish", "zsh"],
  "explain tok": codes.filter((code) => code.startsWith("tok")),
  "explain --locale nl pages-members": ["pages-members-only"],
  "explain ": codes,
  "explain nothing-like-it": [],
  "sandbox --scenario ": scenarioNames,
  "sandbox --scenario=no": scenarioNames.filter((name) => name.startsWith("no")),
  "check --": optionsOf("check"),
  "check --json --locale nl --": optionsOf("check").filter((name) => !["--json", "--locale"].includes(name)),
  "check --locale=nl --l": [],
  "publish --host http://x:1 --app x . --dr": ["--dry-run"],
  "sandbox --scenario quota --sc": ["--scenario"],
  "sandbox --data ": ["My Site", "site"],
  "sandbox --data=s": ["site"],
  "check --ca-file ": ["My Site", "ca.pem", "site"],
  "check --ca-file=ca": ["ca.pem"],
  "publish ": ["My Site", "ca.pem", "site"],
  "publish ./si": ["site"],
  "publish --host http://127.0.0.1:1 si": ["site"],
  "publish --app ": []
}

/** In CI a shell that is missing is a failure. */
const shells = (["bash", "zsh", "fish"] as const).map((shell) => ({
  shell,
  isMissing: process.env["CI"] !== "true" && !isThere(shell)
}))

for (const { isMissing, shell } of shells) {
  describe.skipIf(isMissing)(`completion in ${shell}${isMissing ? ", which is not installed here" : ""}`, () => {
    const found = new Map<string, ReadonlyArray<string>>()

    beforeAll(async () => {
      const lines = [...Object.keys(exact), "explain token-expired "].map((typed) => `pages-publisher ${typed}`)
      for (const [line, words] of await offered(shell, lines)) found.set(line, words)
    })

    it.each(Object.entries(exact))("%j", (typed, words) => {
      expect(found.get(`pages-publisher ${typed}`)).toEqual(sorted(words))
    })

    it("offers no second code", () => {
      const words = found.get("pages-publisher explain token-expired ") ?? []
      expect(words.filter((word) => codes.includes(word))).toEqual([])
    })
  })
}
