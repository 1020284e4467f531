import { Context } from "effect"

/** The way to GitLab, which only the one who gave the `fetch` knows; problems on the way are told by it. */
export class Route extends Context.Reference<Route>()("core/gitlab/Route", {
  defaultValue: (): {
    /** Address of the proxy in between, without its password; null where the way is direct. */
    readonly proxy: string | null
  } => ({ proxy: null })
}) {}
