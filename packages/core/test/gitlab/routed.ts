import { type Answer, type Asked, connected } from "./scripted.ts"

export const base = "https://gitlab.example"
const api = `${base}/api/v4`

/**
 * Answers by method and address, such as `GET /projects/:id/pages` or `GET https://apps.example/`, where `:id` stands
 * for any one segment. Several answers come one after the other, the last one again and again. The first route that
 * fits counts, and a question that none expects is a defect.
 */
export type Routes = Readonly<Record<string, Answer | ReadonlyArray<Answer>>>

/** `GET /projects/7/pages`: without the query, and below the API where it is there. */
export const lineOf = ({ method, url }: Asked): string => {
  const address = url.replace(/\?.*$/, "")
  return `${method} ${address.startsWith(api) ? address.slice(api.length) : address}`
}

const patternOf = (route: string) =>
  new RegExp(`^${route.replace(/[.*+?^$()[\]\\]/g, "\\$&").replace(/\/:[a-z_]+/g, "/[^/]+")}$`)

/** GitLab over a line that answers by route. */
export const routed = (routes: Routes, { token }: { readonly token?: string } = {}) => {
  const left = Object.entries(routes).map(([route, answers]) => ({
    pattern: patternOf(route),
    answers: typeof answers === "function" ? [answers] : [...answers]
  }))
  const { asked, layer } = connected(
    (question) => {
      const answers = left.find(({ pattern }) => pattern.test(lineOf(question)))?.answers
      return answers !== undefined && answers.length > 1 ? answers.shift() : answers?.[0]
    },
    { host: base, ...(token === undefined ? {} : { token }) }
  )
  return {
    layer,
    asked,
    /** What was asked, in order, as routes spell it. */
    lines: () => asked.map(lineOf),
    /** The questions whose route starts like this. */
    to: (start: string) => asked.filter((question) => lineOf(question).startsWith(start))
  }
}
