import { type Answer, type Headers, json } from "./Answer.ts"
import type { Call } from "./Call.ts"
import { error } from "./Refusal.ts"

export interface Page {
  readonly page: number
  readonly perPage: number
  readonly offset: number
}

export const pageOf = (call: Call): Page => {
  const page = call.params.integer("page") ?? 1
  const perPage = call.params.integer("per_page") ?? 20
  if (page < 1) throw error(400, "page does not have a valid value")
  if (perPage < 1) throw error(400, "per_page does not have a valid value")
  const clamped = Math.min(perPage, 100)
  return { page, perPage: clamped, offset: (page - 1) * clamped }
}

const link = (call: Call, rel: string, changes: Readonly<Record<string, string>>): string => {
  const url = new URL(call.url.pathname, call.instance.addresses.origin)
  const query = new URLSearchParams(call.url.searchParams)
  // The secret of a `private_token` parameter must not travel on.
  query.delete("private_token")
  for (const [name, value] of Object.entries(changes)) query.set(name, value)
  url.search = query.toString()
  return `<${url.href}>; rel="${rel}"`
}

/** Headers of offset pagination (contract 4.5); `total` is `null` where GitLab does not count. */
export const pageHeaders = (call: Call, page: Page, total: number | null, more: boolean): Headers => {
  const { page: number, perPage } = page
  const at = (rel: string, target: number): string =>
    link(call, rel, { page: String(target), per_page: String(perPage) })
  const counted = total !== null && total <= 10_000
  const pages = Math.max(1, Math.ceil((total ?? 0) / perPage))
  const links = [
    ...(number > 1 ? [at("prev", number - 1)] : []),
    ...(more ? [at("next", number + 1)] : []),
    at("first", 1),
    ...(counted ? [at("last", pages)] : [])
  ]
  return {
    "X-Page": String(number),
    "X-Per-Page": String(perPage),
    "X-Next-Page": more ? String(number + 1) : "",
    "X-Prev-Page": number > 1 ? String(number - 1) : "",
    ...(counted ? { "X-Total": String(total), "X-Total-Pages": String(pages) } : {}),
    Link: links.join(", ")
  }
}

export const listOf = <Row>(call: Call, rows: readonly Row[], present: (row: Row) => unknown): Answer => {
  const page = pageOf(call)
  const shown = rows.slice(page.offset, page.offset + page.perPage)
  const more = rows.length > page.offset + page.perPage
  return json(200, shown.map(present), pageHeaders(call, page, rows.length, more))
}

/** Keyset pagination: only a `Link` to the next page, nothing at the end. */
export const nextLink = (call: Call, changes: Readonly<Record<string, string>>): Headers => ({
  Link: link(call, "next", changes)
})
