import { Record, Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { app } from "./families/app.ts"
import { ci } from "./families/ci.ts"
import { group } from "./families/group.ts"
import { host } from "./families/host.ts"
import { local } from "./families/local.ts"
import { pages } from "./families/pages.ts"
import { publish } from "./families/publish.ts"
import { site } from "./families/site.ts"
import { token } from "./families/token.ts"
import { zip } from "./families/zip.ts"

/** By tag. A new failure starts as a new file here, and a line in its family's. */
const problems = { ...app, ...ci, ...group, ...host, ...local, ...pages, ...publish, ...site, ...token, ...zip }

/** Everything that can go wrong. */
export const Problem = Schema.Union(...Object.values(problems))
export type Problem = typeof Problem.Type

export type Guides = { readonly [T in Problem["_tag"]]: Guide<Extract<Problem, { readonly _tag: T }>> }

// TypeScript cannot see that a tag and the guide of the class under it belong together.
/** A problem without a guide does not compile. */
export const guides = Record.map(problems, ({ guide }) => guide) as Guides
