import type { Evidence } from "@pages-publisher/core/model/Evidence"

/** One line: what was asked, and what came back. */
export const said = ({ method, said: words, status, url }: Evidence): string => {
  // GitLab's own words often begin with the status.
  const answer = status === null || words?.split(" ")[0] === String(status) ? words : `${status} ${words ?? ""}`.trim()
  return `${method} ${url}${answer === null || answer === "" ? "" : ` → ${answer}`}`
}
