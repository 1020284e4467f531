import { Unbroken } from "./Unbroken.tsx"

/** More than two lines beside the button on a phone. */
const isLong = (code: string) => code.includes("\n") || code.length > 44

/** Something to type; a script puts a button beside it where it can. */
export const Command = (props: {
  readonly code: string
  readonly label?: string
  readonly fill?: string | undefined
  /** Lines of a file keep their indentation, however narrow the page. */
  readonly isFile?: boolean
}) => (
  <div class="command" classList={{ file: props.isFile ?? false, long: isLong(props.code) }} data-copyable="">
    <pre tabindex="0" role="group" aria-label={props.label ?? props.code} data-fill={props.fill}>
      <code>
        <Unbroken text={props.code} />
      </code>
    </pre>
  </div>
)
