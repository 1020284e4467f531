/** Something to type; a script puts a button beside it where it can. */
export const Command = (props: { readonly code: string; readonly label?: string }) => (
  <div class="command" data-copyable="">
    <pre tabindex="0" role="group" aria-label={props.label ?? props.code}>
      <code>{props.code}</code>
    </pre>
  </div>
)
