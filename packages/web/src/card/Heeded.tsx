import type { WarningExplanation } from "@pages-publisher/core/problems/explainWarning"
import { Show } from "solid-js"
import { CodeLink } from "./CodeLink.tsx"

/** Something worth knowing, which stops nothing. */
export const Heeded = (props: { readonly warning: WarningExplanation }) => (
  <div class="heeded">
    <h3>
      <span aria-hidden="true">!</span> {props.warning.title}
    </h3>
    <Show when={props.warning.detail}>
      <p>{props.warning.detail}</p>
    </Show>
    <p class="code">
      <CodeLink code={props.warning.code} />
    </p>
  </div>
)
