import { describe, expect, it } from "vitest"
import { outsideCatalog } from "../checks/catalog.mjs"
import { privateThings } from "../checks/private.mjs"

// The bad examples are put together here, so that this file passes the check it tests.
/** @param {...string} parts */
const path = (...parts) => ["", ...parts].join("/")
const registry = ["registry", "npmjs", "org"].join(".")
const token = ["glpat", "Zk3vQ8sX1nB5tR7yW2mC"].join("-")

describe("what belongs to one machine or one person", () => {
  it.each([
    ["path of a machine", `cd ${path("home", "anna", "app")}`],
    ["path of a machine", `"${path("root", ".npmrc")}"`],
    ["path of a machine", `file://${path("work", "main")}`],
    ["address of a registry", `https://${registry}/effect`],
    ["address of a registry", ["tarball:", "https://packages.example.org/effect.tgz"].join(" ")],
    ["token", `PRIVATE-TOKEN: ${token}`]
  ])("%s is found in %s", (kind, text) => {
    expect(privateThings(text)).toEqual([expect.stringMatching(`^${kind}: `)])
  })

  it.each([
    "https://gitlab.example.org/home/anna",
    `packages${path("work", "main")}`,
    "../home/page",
    "glpat-short",
    "glpat-xxxxxxxxxxxxxxxxxxxx",
    "glpat-AAECAwQFBgcICQoLDA0OD286MQp1OjN4CA.01.0y0tpd6kk"
  ])("is not found in %s", (text) => {
    expect(privateThings(text)).toEqual([])
  })

  it("is not repeated in the finding", () => {
    expect(privateThings(token).join()).not.toContain(token)
  })
})

it("a version outside the catalog is found", () => {
  const manifest = {
    dependencies: { effect: "catalog:", core: "workspace:*" },
    devDependencies: { vite: "^8.0.0" }
  }
  expect(outsideCatalog("package.json", JSON.stringify(manifest))).toEqual([
    `package.json: vite is "^8.0.0", not "catalog:" or "workspace:*"`
  ])
})
