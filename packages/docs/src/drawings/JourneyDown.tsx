import { For, Show } from "solid-js"
import { Arrow } from "./Arrow.tsx"
import { Canvas } from "./Canvas.tsx"
import { Files } from "./Files.tsx"
import { Lines } from "./Lines.tsx"
import { heightOf } from "./linesOf.ts"
import { Stop } from "./Stop.tsx"
import { stopHeight, StopText } from "./StopText.tsx"
import type { DrawingWords } from "./words/DrawingWords.ts"

const thread = 30
const x = 58
const width = 208
const answerX = x + 26
const answerWidth = width - 26
const gap = 30

/** The same with little room: one lane below the other. */
export const JourneyDown = (props: { readonly words: DrawingWords["journey"] }) => {
  const { compare, computer, gitlab, live, pipeline, read, send, token } = props.words
  let y = 98
  const placed = (text: string, answer: string): { readonly y: number; readonly answerY: number } => {
    const middle = y
    const answerY = middle + stopHeight(text, width) + 10
    y = (answer === "" ? answerY - 10 : answerY + heightOf(`GitLab ${answer}`, answerWidth, 13)) + gap
    return { y: middle, answerY }
  }
  const here = [
    { ...token, number: 1 },
    { ...read, answer: "", number: 2 },
    { ...compare, number: 3 },
    { ...send, answer: "", number: 4 }
  ].map((stop) => ({ ...stop, ...placed(stop.text, stop.answer) }))
  const laneEnd = y - 10
  const second = laneEnd + 56
  y = second + 98
  const pipelineY = placed(pipeline.text, "").y
  const old = y
  const turn = old + heightOf(props.words.old, width, 14) - 2
  y = turn + 24 + heightOf(props.words.now, width, 14) + 22
  const liveY = placed(live.text, "").y
  const height = y - 6
  return (
    <Canvas id="journey" layout="narrow" height={height} told={props.words}>
      <rect class="drawn-sheet" x="0.5" y="0.5" width="279" height={laneEnd - 1} rx="12" />
      <rect class="drawn-sheet" x="0.5" y={second + 0.5} width="279" height={height - second - 1} rx="12" />
      <Lines text={computer.name} x={16} y={34} width={250} size={18} voice="title" />
      <Lines text={computer.text} x={16} y={56} width={256} size={12} voice="soft" />
      <Lines text={gitlab.name} x={x} y={second + 34} width={width} size={18} voice="title" />
      <Lines text={gitlab.text} x={x} y={second + 56} width={width} size={12} voice="soft" />
      <path class="drawn-thread" d={`M${thread} 98V${liveY}`} />
      <Files
        places={[
          [thread, laneEnd + 16],
          [thread, laneEnd + 40]
        ]}
      />
      <path class="drawn-turn" d={`M16 ${turn}H264`} />
      <Lines text={props.words.old} x={x} y={old} width={width} size={14} voice="soft" />
      <Lines text={props.words.now} x={x} y={turn + 24} width={width} size={14} voice="said" />
      <For each={here}>
        {(stop) => (
          <>
            <Stop x={thread} y={stop.y} number={stop.number} />
            <StopText x={x} y={stop.y} width={width} name={stop.name} text={stop.text} />
            <Show when={stop.answer}>
              {(answer) => (
                <>
                  <Arrow
                    from={[stop.number === 1 ? x : x + 18, stop.answerY + 9]}
                    to={[stop.number === 1 ? x + 18 : x, stop.answerY + 9]}
                    isBothWays={stop.number === 1}
                  />
                  <Lines
                    text={`GitLab ${answer()}`}
                    x={answerX}
                    y={stop.answerY + 13.5}
                    width={answerWidth}
                    size={13}
                    voice="soft"
                  />
                </>
              )}
            </Show>
          </>
        )}
      </For>
      <Stop x={thread} y={pipelineY} number={5} />
      <StopText x={x} y={pipelineY} width={width} name={pipeline.name} text={pipeline.text} />
      <Stop x={thread} y={liveY} number="end" />
      <StopText x={x} y={liveY} width={width} name={live.name} text={live.text} />
    </Canvas>
  )
}
