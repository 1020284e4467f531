import { For } from "solid-js"
import { Arrow } from "./Arrow.tsx"
import { Canvas } from "./Canvas.tsx"
import { Files } from "./Files.tsx"
import { Lines } from "./Lines.tsx"
import { heightOf } from "./linesOf.ts"
import { Stop } from "./Stop.tsx"
import { stopHeight, StopText } from "./StopText.tsx"
import type { DrawingWords } from "./words/DrawingWords.ts"

const lane = { width: 296, gitlab: 344 }
const left = { thread: 36, text: 68, width: 210 }
const right = { thread: 380, text: 412, width: 212 }
const gap = 36

/** Two lanes beside each other, and the thread crosses from one into the other. */
export const JourneyAcross = (props: { readonly words: DrawingWords["journey"] }) => {
  const { compare, computer, gitlab, live, pipeline, read, send, token } = props.words
  let y = 104
  const placed = (text: string, width: number): number => {
    const middle = y
    y += stopHeight(text, width) + gap
    return middle
  }
  const here = [token, read, compare].map((stop, at) => ({ ...stop, number: at + 1, y: placed(stop.text, left.width) }))
  const sendY = placed(send.text, left.width)
  const crossing = y - 8
  const laneEnd = crossing + 32
  y = crossing + 60
  const pipelineY = placed(pipeline.text, right.width)
  const turn = y
  y += 44
  const liveY = placed(live.text, right.width)
  const height = y - 8
  const answers = [
    { text: token.answer, y: here[0]?.y ?? 0, isBothWays: true },
    { text: compare.answer, y: here[2]?.y ?? 0, isBothWays: false }
  ]
  return (
    <Canvas id="journey" layout="wide" height={height} told={props.words}>
      <rect class="drawn-sheet" x="0.5" y="0.5" width={lane.width - 1} height={laneEnd - 1} rx="12" />
      <rect class="drawn-sheet" x={lane.gitlab + 0.5} y="0.5" width={lane.width - 1} height={height - 1} rx="12" />
      <Lines text={computer.name} x={22} y={38} width={260} size={19} voice="title" />
      <Lines text={computer.text} x={22} y={60} width={260} size={13} voice="soft" />
      <Lines text={gitlab.name} x={lane.gitlab + 22} y={38} width={260} size={19} voice="title" />
      <Lines text={gitlab.text} x={lane.gitlab + 22} y={60} width={260} size={13} voice="soft" />

      <path class="drawn-turn" d={`M0 ${turn}H640`} />
      <Lines
        text={props.words.old}
        x={4}
        y={turn + 8 - heightOf(props.words.old, 328, 14)}
        width={328}
        size={14}
        voice="soft"
      />
      <Lines text={props.words.now} x={4} y={turn + 25} width={328} size={14} voice="said" />

      <path
        class="drawn-thread"
        d={`M${left.thread} ${here[0]?.y ?? 0}V${crossing - 20}A20 20 0 0 0 ${left.thread + 20} ${crossing}H${right.thread - 20}A20 20 0 0 1 ${right.thread} ${crossing + 20}V${liveY}`}
      />
      <Files
        places={[
          [309, crossing],
          [331, crossing]
        ]}
      />
      <For each={answers}>
        {({ isBothWays, text, y: middle }) => (
          <>
            <Arrow
              from={[isBothWays ? 288 : 352, middle]}
              to={[isBothWays ? 352 : 288, middle]}
              isBothWays={isBothWays}
            />
            <Lines text={text} x={lane.gitlab + 22} y={middle + 5} width={268} size={14} voice="soft" />
          </>
        )}
      </For>
      <For each={here}>
        {({ name, number, text, y: middle }) => (
          <>
            <Stop x={left.thread} y={middle} number={number} />
            <StopText x={left.text} y={middle} width={left.width} name={name} text={text} />
          </>
        )}
      </For>
      <Stop x={left.thread} y={sendY} number={4} />
      <StopText x={left.text} y={sendY} width={left.width} name={send.name} text={send.text} />
      <Stop x={right.thread} y={pipelineY} number={5} />
      <StopText x={right.text} y={pipelineY} width={right.width} name={pipeline.name} text={pipeline.text} />
      <Stop x={right.thread} y={liveY} number="end" />
      <StopText x={right.text} y={liveY} width={right.width} name={live.name} text={live.text} />
    </Canvas>
  )
}
