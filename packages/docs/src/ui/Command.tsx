/** Something to type; a script puts a button beside it where it can. */
export const Command = (props: {
  readonly code: string
  readonly label?: string
  readonly fill?: string | undefined
}) => (
  <div class="command" data-copyable="">
    <pre tabindex="0" role="group" aria-label={props.label ?? props.code} data-fill={props.fill}>
      <code>{props.code}</code>
    </pre>
  </div>
)
