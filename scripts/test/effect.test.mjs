import { spawnSync } from "node:child_process"
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"

/** A checker that has gone blind looks just like clean code: each rule is shown a line that it must find. */

const root = join(import.meta.dirname, "../..")
const imports = `import { Context, Effect, Layer } from "effect"\n\n`
const service = `class Disk extends Context.Tag("Disk")<Disk, { readonly free: Effect.Effect<number> }>() {}\n`
const disk = "Layer.succeed(Disk, { free: Effect.succeed(1) })"
/** @param {string} body */
const generator = (body) => `export const it = Effect.gen(function* () {\n  ${body}\n})\n`

/** @type {Record<string, string>} rule → a line that breaks it */
const bad = {
  anyUnknownInErrorContext: "export const it = Effect.try({ try: () => 1, catch: (cause) => cause })",
  floatingEffect: "Effect.succeed(1)",
  globalConsoleInEffect: generator(`console.log(yield* Effect.succeed("x"))`),
  globalDateInEffect: generator("return (yield* Effect.succeed(1)) + Date.now()"),
  globalErrorInEffectFailure: `export const it = Effect.fail(new Error("x"))`,
  leakingRequirements:
    service +
    `export class Files extends Context.Tag("Files")<Files, { readonly read: Effect.Effect<number, never, Disk>; readonly list: Effect.Effect<string, never, Disk> }>() {}`,
  missingReturnYieldStar: generator(`yield* Effect.fail("no")`),
  multipleEffectProvide: `${service}export const it = Disk.pipe(Effect.provide(${disk}), Effect.provide(Layer.empty))`,
  nestedEffectGenYield: generator("return yield* Effect.gen(function* () { return yield* Effect.succeed(1) })"),
  strictEffectProvide: `${service}export const it = Disk.pipe(Effect.provide(${disk}))`,
  tryCatchInEffectGen: generator(`try { return yield* Effect.succeed(1) } catch { return 2 }`)
}
const good = `${service}export const it = Effect.fn("it")(function* () {
  const disk = yield* Disk
  if ((yield* disk.free) === 0) return yield* Effect.fail("full" as const)
  return yield* disk.free
})\n`

/** @type {string} */
let folder
/** @type {Map<string, Map<string, string>>} by file: the rules found broken, with their severities */
const found = new Map()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "effect-"))
  await copyFile(join(root, "tsconfig.base.json"), join(folder, "tsconfig.base.json"))
  await symlink(join(root, "packages/core/node_modules"), join(folder, "node_modules"))
  await writeFile(join(folder, "package.json"), `{ "type": "module" }`)
  const config = {
    extends: "./tsconfig.base.json",
    compilerOptions: { lib: ["ES2023", "DOM"] },
    include: ["**/*.ts"]
  }
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config))
  for (const [name, text] of Object.entries({ ...bad, good })) {
    await writeFile(join(folder, `${name}.ts`), `${imports}${text}\n`)
  }
  await mkdir(join(folder, "test"))
  await writeFile(join(folder, "test/provides.ts"), `${imports}${bad.strictEffectProvide}\n`)
  const checker = join(root, "node_modules/@effect/tsgo/dist/effect-tsgo.cjs")
  const { stdout } = spawnSync(
    process.execPath,
    [checker, "diagnostics", "--format", "json", "--project", join(folder, "tsconfig.json")],
    { encoding: "utf8" }
  )
  for (const { file, name, severity } of JSON.parse(stdout).diagnostics) {
    const key = basename(file, ".ts")
    found.set(key, (found.get(key) ?? new Map()).set(name, severity))
  }
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

it.each(Object.keys(bad))("%s is found", (rule) => {
  expect(found.get(rule)?.get(rule)).toBe(rule === "strictEffectProvide" ? "warning" : "error")
})

it("lets a test provide where it likes", () => {
  expect(found.get("provides")).toBeUndefined()
})

it("finds nothing in clean code", () => {
  expect(found.get("good")).toBeUndefined()
})
