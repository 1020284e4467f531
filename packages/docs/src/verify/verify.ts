import type { Built } from "./Built.ts"
import { codesAreTested } from "./codesAreTested.ts"
import { codesHavePages } from "./codesHavePages.ts"
import { commandsParse } from "./commandsParse.ts"
import { constantsAgree } from "./constantsAgree.ts"
import { exitCodesAgree } from "./exitCodesAgree.ts"
import type { Finding } from "./Finding.ts"
import { languagesPair } from "./languagesPair.ts"
import { linksResolve } from "./linksResolve.ts"
import { pagesAreReachable } from "./pagesAreReachable.ts"
import type { Sources } from "./Sources.ts"
import { textsAreThere } from "./textsAreThere.ts"
import { textsParse } from "./textsParse.ts"

const checks: ReadonlyArray<(built: Built) => ReadonlyArray<Finding>> = [
  codesHavePages,
  textsAreThere,
  linksResolve,
  pagesAreReachable,
  languagesPair,
  commandsParse,
  constantsAgree,
  exitCodesAgree
]

/** All that is wrong with a site: it must not be published like this. */
export const verify = (built: Built): ReadonlyArray<Finding> => checks.flatMap((check) => check(built))

/** The same of what it is made from, for those who change that. */
export const verifySources = (sources: Sources): ReadonlyArray<Finding> =>
  [codesAreTested, textsParse].flatMap((check) => check(sources))
