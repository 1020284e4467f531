import { createEffect, onCleanup, Show } from "solid-js"
import { AppList } from "./apps/AppList.tsx"
import { createApps } from "./apps/createApps.ts"
import type { Session } from "./engine/Session.ts"
import { usePage } from "./page/PageContext.ts"
import { createPublishing } from "./publishing/createPublishing.ts"
import { PublishSteps } from "./publishing/PublishSteps.tsx"

/** All that a token that may publish is for: what is published next, and what the group publishes already. */
export const Desk = (props: { readonly session: Session }) => {
  const { locale, setBusy } = usePage()
  const apps = createApps(() => props.session, locale)
  const publishing = createPublishing(
    () => props.session,
    () => apps.refresh()
  )
  createEffect(() => setBusy(publishing.isUnderWay()))
  onCleanup(() => setBusy(false))
  return (
    <>
      <PublishSteps publishing={publishing} apps={apps} />
      <Show when={publishing.isIdle()}>
        <AppList apps={apps} onNewVersion={publishing.aimAt} onGoBack={publishing.goBack} />
      </Show>
    </>
  )
}
