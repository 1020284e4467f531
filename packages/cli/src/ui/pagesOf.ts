import type { Host } from "@pages-publisher/core/model/Host"
import * as t from "typanion"

/** What may stand in a policy, and no more: a star for all there is would be no policy at all. */
const origin = /^(https:\/\/(\*\.[\w-]+\.)?[\w-]+(\.[\w-]+)*|http:\/\/(localhost|127(\.\d+){3}))(:\d+)?$/i

export const pagesOrigins = t.isArray(
  t.makeValidator<unknown, string>({
    test: (value, state): value is string => {
      const isOrigin = typeof value === "string" && origin.test(value)
      if (!isOrigin) state?.errors?.push(".: Expected an address without a path, such as https://*.pages.example.org")
      return isOrigin
    }
  })
)

/**
 * Where a GitLab's sites live, as far as anybody has said or everybody knows. Where nobody knows, the page may not open
 * them and tells what GitLab says: leave to ask anywhere would be leave to send the token anywhere.
 */
export const pagesOf = ({ origin }: Host, given: ReadonlyArray<string>): ReadonlyArray<string> =>
  given.length === 0 && origin === "https://gitlab.com" ? ["https://*.gitlab.io"] : given
