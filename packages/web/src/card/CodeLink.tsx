import { Show } from "solid-js"
import { BesideLink } from "../page/BesideLink.tsx"
import { guidePage } from "../page/guidePage.ts"
import { usePage } from "../page/PageContext.ts"
import { cardWordsOf } from "./words/cardWordsOf.ts"

/** The code of a problem or a warning, leading to its page where there is a guide. */
export const CodeLink = (props: { readonly code: string }) => {
  const { config, locale } = usePage()
  const words = () => cardWordsOf(locale())
  return (
    <Show when={config.guide} fallback={props.code}>
      {(guide) => (
        <BesideLink href={guidePage(guide(), locale(), `problems/${props.code}/`)}>
          <span class="hidden">{words().more("")}</span>
          {props.code}
        </BesideLink>
      )}
    </Show>
  )
}
