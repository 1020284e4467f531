import type { WarningExplanation } from "@pages-publisher/core/problems/explainWarning"
import { type JSX, Show } from "solid-js"
import { CodeLink } from "./CodeLink.tsx"

/** Something worth knowing, which stops nothing; folded where it must not stand in the way. */
export const Heeded = (props: { readonly warning: WarningExplanation; readonly isFolded?: boolean }) => (
  <Show
    when={props.isFolded}
    fallback={
      <div class="heeded">
        <h3>
          <Title>{props.warning.title}</Title>
        </h3>
        <Rest warning={props.warning} />
      </div>
    }
  >
    <details class="heeded">
      <summary>
        <Title>{props.warning.title}</Title>
      </summary>
      <Rest warning={props.warning} />
    </details>
  </Show>
)

const Title = (props: { readonly children: JSX.Element }) => (
  <>
    <span aria-hidden="true">!</span> {props.children}
  </>
)

const Rest = (props: { readonly warning: WarningExplanation }) => (
  <>
    <Show when={props.warning.detail}>
      <p>{props.warning.detail}</p>
    </Show>
    <p class="code">
      <CodeLink code={props.warning.code} />
    </p>
  </>
)
