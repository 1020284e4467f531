import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Accessor } from "solid-js"
import type { Session } from "../engine/Session.ts"

export interface Publishing {
  /** Nothing was given yet, or all is done. */
  readonly isIdle: Accessor<boolean>
  /** Something is being sent or waited for. */
  readonly isUnderWay: Accessor<boolean>
  /** What is given next is a new version of this app. */
  readonly aimAt: (app: string) => void
  readonly goBack: (app: string, version: number) => void
}

export const createPublishing = (
  _session: Accessor<Session>,
  _locale: Accessor<Locale>,
  _onPublished: () => void
): Publishing => ({
  isIdle: () => true,
  isUnderWay: () => false,
  aimAt: () => undefined,
  goBack: () => undefined
})
