import { expect, test } from "vitest"
import { printed } from "../src/ci/script.ts"

const variables = { CI_PAGES_URL: "http://pages", CI_PROJECT_PATH: "acme/apps/one" }

test.each([
  ['echo "at $CI_PAGES_URL"', "at http://pages"],
  ["echo ${CI_PROJECT_PATH}", "acme/apps/one"],
  ["echo '$CI_PAGES_URL'", "$CI_PAGES_URL"],
  ["echo $MISSING.", "."],
  ["test -s public/index.html", undefined],
  ["echo no || exit 1", undefined]
])("%s", (line, text) => {
  expect(printed(line, variables)).toBe(text)
})
