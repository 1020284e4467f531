/** A straight line that points one way, or both. */
export const Arrow = (props: {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly isBothWays?: boolean
}) => {
  const [x, y] = props.from
  const [endX, endY] = props.to
  return (
    <path
      class="drawn-arrow"
      d={`M${x} ${y}L${endX} ${endY}${head(props.from, props.to)}${props.isBothWays === true ? head(props.to, props.from) : ""}`}
    />
  )
}

const head = ([x, y]: readonly [number, number], [endX, endY]: readonly [number, number]): string => {
  const [alongX, alongY] = [Math.sign(x - endX) * 6, Math.sign(y - endY) * 6]
  const point = (turn: number) => `${endX + alongX + alongY * turn} ${endY + alongY + alongX * turn}`
  return `M${point(0.7)}L${endX} ${endY}L${point(-0.7)}`
}
