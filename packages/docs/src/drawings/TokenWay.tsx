import { For, Match, Switch } from "solid-js"
import { Arrow } from "./Arrow.tsx"
import { Canvas, type DrawnFrom } from "./Canvas.tsx"
import { Cross } from "./Cross.tsx"
import { gitlabLabels } from "./gitlabLabels.ts"
import { Lines } from "./Lines.tsx"
import { heightOf } from "./linesOf.ts"
import { Place, placeHeight } from "./Place.tsx"
import type { DrawingWords } from "./words/DrawingWords.ts"

/** The one way of the token, and where it never comes. */
export const TokenWay = (props: DrawnFrom<"token-way">) => (
  <Switch>
    <Match when={props.layout === "wide"}>
      <Across words={props.words} />
    </Match>
    <Match when={props.layout === "narrow"}>
      <Down words={props.words} />
    </Match>
  </Switch>
)

const kept = { x: 0, width: 180 }
const memory = { x: 214, width: 172 }
const gitlab = { x: 508, width: 132 }

const Across = (props: { readonly words: DrawingWords["token-way"] }) => {
  const { words } = props
  const height = Math.max(
    placeHeight(words.kept, kept.width),
    placeHeight(words.memory, memory.width),
    placeHeight(words.gitlab, gitlab.width)
  )
  const middle = height / 2
  const from = memory.x + memory.width / 2
  const rail = height + 52
  const places = words.places.map((text, at) => ({ text, x: 62 + at * 129 }))
  return (
    <Canvas
      id="token-way"
      layout="wide"
      height={rail + 46 + Math.max(...places.map(({ text }) => heightOf(text, 124, 14)))}
      told={words}
    >
      <path class="drawn-never-line" d={`M${from} ${height}V${rail}M62 ${rail}H${62 + 4 * 129}`} />
      <Place x={kept.x} y={0} width={kept.width} height={height} words={words.kept} />
      <Place x={memory.x} y={0} width={memory.width} height={height} words={words.memory} isMain />
      <Place x={gitlab.x} y={0} width={gitlab.width} height={height} words={words.gitlab} />
      <Arrow from={[kept.x + kept.width + 6, middle]} to={[memory.x - 6, middle]} />
      <Arrow from={[memory.x + memory.width + 6, middle]} to={[gitlab.x - 6, middle]} />
      <Lines text={gitlabLabels.header} x={447} y={middle - 12} width={116} size={13} voice="value" isCentred />
      <Lines text={words.header} x={447} y={middle + 22} width={116} size={13} voice="soft" isCentred />
      <Lines text={words.never} x={from + 14} y={height + 32} width={200} size={14} voice="never" />
      <For each={places}>
        {({ text, x }) => (
          <>
            <path class="drawn-never-line" d={`M${x} ${rail}v14`} />
            <Cross x={x} y={rail + 26} />
            <Lines text={text} x={x} y={rail + 60} width={124} size={14} voice="said" isCentred />
          </>
        )}
      </For>
    </Canvas>
  )
}

const wide = 280
const step = 44

const Down = (props: { readonly words: DrawingWords["token-way"] }) => {
  const { words } = props
  const memoryY = placeHeight(words.kept, wide) + step
  const memoryEnd = memoryY + placeHeight(words.memory, wide)
  const gitlabY = memoryEnd + 60
  const gitlabEnd = gitlabY + placeHeight(words.gitlab, wide)
  const never = gitlabEnd + 40
  const places = words.places.map((text, at) => ({ text, y: never + 30 + at * 36 }))
  const end = never + 30 + (words.places.length - 1) * 36
  return (
    <Canvas id="token-way" layout="narrow" height={end + 16} told={words}>
      <Place x={0} y={0} width={wide} height={memoryY - step} words={words.kept} />
      <Place x={0} y={memoryY} width={wide} height={memoryEnd - memoryY} words={words.memory} isMain />
      <Place x={0} y={gitlabY} width={wide} height={gitlabEnd - gitlabY} words={words.gitlab} />
      <Arrow from={[28, memoryY - step + 6]} to={[28, memoryY - 6]} />
      <Arrow from={[28, memoryEnd + 6]} to={[28, gitlabY - 6]} />
      <Lines text={gitlabLabels.header} x={48} y={memoryEnd + 28} width={220} size={13} voice="value" />
      <Lines text={words.header} x={48} y={memoryEnd + 46} width={220} size={13} voice="soft" />
      <Lines text={words.never} x={14} y={never} width={250} size={14} voice="never" />
      <path class="drawn-never-line" d={`M28 ${never + 14}V${end}`} />
      <For each={places}>
        {({ text, y }) => (
          <>
            <Cross x={28} y={y} />
            <Lines text={text} x={56} y={y + 5} width={210} size={14} voice="said" />
          </>
        )}
      </For>
    </Canvas>
  )
}
