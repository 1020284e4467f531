import { guides } from "@pages-publisher/core/problems/Problem"
import { warningGuides } from "@pages-publisher/core/problems/warningGuides"
import { raisedIn } from "@pages-publisher/core/test/problems/raised"
import type { Finding } from "./Finding.ts"
import type { Sources } from "./Sources.ts"

/** Every problem and warning is raised by a test: a page without would tell of what may never happen. */
export const codesAreTested = ({ tests }: Sources): ReadonlyArray<Finding> => {
  const raised = raisedIn(tests)
  return [...Object.entries(guides), ...Object.entries(warningGuides)]
    .filter(([name, { code }]) => !raised.has(name) && !raised.has(code))
    .map(([name, { code }]) => ({ name: "docs-problem-untested", where: code, what: `no test raises ${name}` }))
}
