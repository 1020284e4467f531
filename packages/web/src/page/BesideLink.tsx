import type { ParentProps } from "solid-js"
import { usePage } from "./PageContext.ts"

/** A link that leaves this page where it is, because the token in it would be gone. */
export const BesideLink = (
  props: ParentProps<{ readonly href: string; readonly class?: string; readonly label?: string }>
) => {
  const { words } = usePage()
  return (
    <a class={props.class} href={props.href} target="_blank" rel="noopener noreferrer" aria-label={props.label}>
      {props.children}
      <span class="hidden"> ({words().opensBeside})</span>
    </a>
  )
}
