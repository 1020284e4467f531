import { hostVariables } from "pages-publisher/definitions"
import manifest from "pages-publisher/package.json" with { type: "json" }
import type { Place } from "./Article.ts"
import { tokenPlaces } from "./security.ts"

/** The release that this site was built with. */
export const release: string = manifest.version

/** The oldest Node that runs it. */
export const node: string = manifest.engines.node.replace(">=", "")

/** The variables that a token is read from, in this order. */
export const [tokenVariable, secondTokenVariable] = tokenPlaces.variables

/** The variables that say which GitLab is meant, in the order they are read. */
export const [hostVariable, secondHostVariable, hostVariableOfCi] = hostVariables

/** The address of the reader's GitLab, or of one like it. */
export const hostFor = ({ host }: Place): string => host ?? "https://gitlab.example.org"
