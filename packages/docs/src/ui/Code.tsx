/** As short as an option, code stays on one line: a browser would break it after its hyphens. */
const longestWhole = 28

/** Code in running text. */
export const Code = (props: { readonly text: string }) => (
  <code classList={{ whole: props.text.length <= longestWhole }}>{props.text}</code>
)
