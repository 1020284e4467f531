import type { Plugin } from "vite"

/** As far as a syntax tree matters here. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

const isNode = (it: unknown): it is Node => typeof it === "object" && it !== null && "type" in it && "start" in it

const isExample = (node: Node): node is Node & { readonly value: Node } =>
  node.type === "Property" &&
  "key" in node &&
  isNode(node.key) &&
  "name" in node.key &&
  node.key.name === "example" &&
  "value" in node &&
  isNode(node.value) &&
  node.value.type === "ArrowFunctionExpression"

/** Where examples are in a tree, the last one first. */
const examplesIn = (node: Node): ReadonlyArray<Node> =>
  isExample(node)
    ? [node.value]
    : Object.values(node)
        .flat()
        .filter(isNode)
        .flatMap(examplesIn)
        .toSorted((one, other) => other.start - one.start)

/** Problems come with an example for the guide and for tests, and nobody on this page asks for one. */
export const problemsWithoutExamples: Plugin = {
  name: "problems-without-examples",
  enforce: "post",
  transform(code, id) {
    if (!/\/core\/src\/problems\/[^/]+\.ts$/.test(id) || !code.includes("example")) return null
    let without = code
    for (const { end, start } of examplesIn(this.parse(code))) {
      without = `${without.slice(0, start)}undefined${without.slice(end)}`
    }
    return { code: without, map: null }
  }
}
