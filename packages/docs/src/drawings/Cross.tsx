/** Not here. */
export const Cross = (props: { readonly x: number; readonly y: number }) => (
  <>
    <circle class="drawn-no" cx={props.x} cy={props.y} r="12" />
    <path class="drawn-no" d={`M${props.x - 4.5} ${props.y - 4.5}l9 9m0 -9l-9 9`} />
  </>
)
