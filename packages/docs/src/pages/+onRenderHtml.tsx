import { renderToString } from "solid-js/web"
import { dangerouslySkipEscape } from "vike/server"
import type { PageContextServer } from "vike/types"
import { site } from "virtual:site"
import { Document } from "../ui/Document.tsx"
import { pageAt } from "./pageAt.ts"

/**
 * Solid escapes all that comes from data, and nothing is put in between afterwards. The address is taken as it was
 * given: the framework would cut off what looks like the base, and a chapter may stand below the same word.
 */
export const onRenderHtml = ({ urlOriginal }: PageContextServer) =>
  dangerouslySkipEscape(`<!doctype html>${renderToString(() => <Document site={site} page={pageAt(urlOriginal)} />)}`)
