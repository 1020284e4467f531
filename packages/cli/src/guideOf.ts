import { Host } from "@pages-publisher/core/model/Host"
import { LocalGuideInvalid, type Warning } from "@pages-publisher/core/problems/Warning"
import { Either } from "effect"
import type { CliContext } from "./context.ts"

interface GivenGuide {
  /** Of a published guide, without a slash at its end; null where there is none. */
  readonly address: string | null
  readonly warnings: ReadonlyArray<Warning>
}

/** The guide that `PAGES_PUBLISHER_GUIDE` names. It is there for comfort: what is no address is told, and stops nothing. */
export const guideOf = (env: CliContext["env"]): GivenGuide => {
  const text = (env["PAGES_PUBLISHER_GUIDE"] ?? "").trim()
  if (text === "") return { address: null, warnings: [] }
  // An address is the same thing for any server.
  return Either.match(Host.parse(text), {
    onLeft: () => ({ address: null, warnings: [LocalGuideInvalid.make({})] }),
    onRight: ({ base }) => ({ address: base, warnings: [] })
  })
}
