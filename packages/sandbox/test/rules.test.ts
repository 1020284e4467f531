import { expect, test } from "vitest"
import { evaluateIf } from "../src/ci/Rules.ts"

const variables = { CI_COMMIT_BRANCH: "main", CI_DEFAULT_BRANCH: "main", EMPTY: "", PATTERN: "/^ma/" }

test.each([
  ["$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", true],
  ["$CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH", false],
  ['$CI_COMMIT_BRANCH == "main" && $CI_COMMIT_TAG == null', true],
  ["$CI_COMMIT_TAG", false],
  ["$EMPTY", false],
  ["$CI_COMMIT_BRANCH", true],
  ["$CI_COMMIT_BRANCH =~ /^MAIN$/i", true],
  ["$CI_COMMIT_BRANCH !~ /^release\\//", true],
  ["$CI_COMMIT_BRANCH =~ $PATTERN", true],
  ["$CI_COMMIT_TAG == null && ($CI_COMMIT_BRANCH == 'dev' || $CI_COMMIT_BRANCH == 'main')", true],
  ["$CI_COMMIT_BRANCH == 'main' || $CI_COMMIT_TAG && $EMPTY", true]
])("%s", (expression, expected) => {
  expect(evaluateIf(expression, variables)).toBe(expected)
})

test.each(["$A ==", "== $A", "($A", "$A $B", "what"])("refuses %s", (expression) => {
  expect(() => evaluateIf(expression, variables)).toThrow(SyntaxError)
})
