import { Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { timeAgo, timeTag } from "./timeAgo.ts"
import { useNow } from "./useNow.ts"

/** When something was, as a distance from now; day and time are in its title. */
export const Ago = (props: { readonly at: string }) => {
  const { locale } = usePage()
  const now = useNow()
  const at = () => Date.parse(props.at)
  const moment = () =>
    new Intl.DateTimeFormat(timeTag[locale()], { dateStyle: "long", timeStyle: "short" }).format(at())
  return (
    <Show when={!Number.isNaN(at())}>
      <time datetime={new Date(at()).toISOString()} title={moment()}>
        {timeAgo(at(), now(), locale())}
      </time>
    </Show>
  )
}
