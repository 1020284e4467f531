import type { App } from "@pages-publisher/core/apps/App"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { type Accessor, createSignal } from "solid-js"
import type { Session } from "../engine/Session.ts"

export interface Apps {
  /** All of the group's, by name; null until they are known. */
  readonly list: Accessor<ReadonlyArray<App> | null>
  readonly refresh: () => void
}

export const createApps = (_session: Accessor<Session>, _locale: Accessor<Locale>): Apps => {
  const [list] = createSignal<ReadonlyArray<App> | null>(null)
  return { list, refresh: () => undefined }
}
