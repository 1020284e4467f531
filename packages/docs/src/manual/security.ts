import { roleName } from "@pages-publisher/core/model/Role"
import { secretKinds } from "@pages-publisher/core/problems/secretKinds"
import { all } from "@pages-publisher/core/problems/wording"
import { needs } from "@pages-publisher/core/token/needs"
import { tokenVariables } from "pages-publisher/definitions"
import { policy } from "../content/policy.ts"
import type { Place } from "./Article.ts"

/** Where the command line looks for a token, in this order; then it asks a person, if one is there. */
export const tokenPlaces = { variables: tokenVariables, option: "--token-stdin" } as const

/** The only thing of a request that holds the token. */
export const tokenHeader = "PRIVATE-TOKEN"

/** What both languages say of the token's way: names, and values that the program holds. */
export const securityFacts = ({ locale }: Place) => ({
  variable: tokenPlaces.variables[0],
  secondVariable: tokenPlaces.variables[1],
  option: tokenPlaces.option,
  header: tokenHeader,
  role: roleName(needs.role),
  scopes: all(needs.scopes, locale),
  kinds: Object.keys(secretKinds).length,
  /** One directive a line. */
  policy: `content-security-policy:\n  ${policy.replaceAll("; ", ";\n  ")}`,
  typed: `read -rs ${tokenPlaces.variables[0]} && export ${tokenPlaces.variables[0]}`,
  requests: "pages-publisher check --verbose"
})
