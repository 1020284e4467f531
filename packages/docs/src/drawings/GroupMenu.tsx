import { Show } from "solid-js"
import { type Bar, Bars } from "./Bars.tsx"
import { Canvas, type DrawnFrom } from "./Canvas.tsx"
import { Chosen } from "./Chosen.tsx"
import { gitlabLabels } from "./gitlabLabels.ts"
import { type Layout, widthOf } from "./Layout.ts"
import { Lines } from "./Lines.tsx"
import { Opened } from "./Opened.tsx"
import { Stop } from "./Stop.tsx"

interface Measures {
  readonly height: number
  /** The menu, with what is beside or below it. */
  readonly side: string
  readonly edge: string
  readonly x: number
  readonly menuEnd: number
  readonly thread: { readonly x: number; readonly path: string }
  readonly title: { readonly x: number; readonly y: number; readonly size: number }
  readonly add: { readonly x: number; readonly y: number; readonly stop: number }
  readonly bars: ReadonlyArray<Bar>
  /** The list of tokens, beside the menu. */
  readonly list: boolean
}

const measures: Readonly<Record<Layout, Measures>> = {
  wide: {
    height: 320,
    side: "M12.5 0.5H232V319.5H12.5A12 12 0 0 1 0.5 307.5V12.5A12 12 0 0 1 12.5 0.5z",
    edge: "M232 1V319",
    x: 60,
    menuEnd: 220,
    thread: { x: 30, path: "M30 36V194A12 12 0 0 0 42 206H448" },
    title: { x: 264, y: 60, size: 20 },
    add: { x: 472, y: 206, stop: 448 },
    bars: [
      [60, 76, 92],
      [60, 100, 64],
      [60, 124, 80],
      [78, 178, 60],
      [78, 238, 84],
      [78, 262, 56],
      [60, 290, 72],
      [264, 90, 340],
      [264, 110, 296],
      [264, 130, 128],
      [284, 263, 96],
      [420, 263, 60],
      [284, 283, 72],
      [420, 283, 80]
    ],
    list: true
  },
  narrow: {
    height: 372,
    side: "M12.5 0.5H267.5A12 12 0 0 1 279.5 12.5V224H0.5V12.5A12 12 0 0 1 12.5 0.5z",
    edge: "M1 224H279",
    x: 52,
    menuEnd: 264,
    thread: { x: 24, path: "M24 36V338" },
    title: { x: 52, y: 262, size: 17 },
    add: { x: 52, y: 338, stop: 24 },
    bars: [
      [52, 74, 104],
      [52, 98, 72],
      [70, 202, 88],
      [52, 284, 208],
      [52, 302, 144]
    ],
    list: false
  }
}

/** The way from a group to the form. */
export const GroupMenu = (props: DrawnFrom<"group-menu">) => {
  const at = measures[props.layout]
  const { steps } = props.values
  const settings = props.layout === "wide" ? 150 : 128
  const chosen = props.layout === "wide" ? 190 : 146
  return (
    <Canvas id="group-menu" layout={props.layout} height={at.height} told={props.words}>
      <rect class="drawn-sheet" x="0.5" y="0.5" width={widthOf[props.layout] - 1} height={at.height - 1} rx="12" />
      <path class="drawn-side" d={at.side} />
      <rect class="drawn-hair" x="0.5" y="0.5" width={widthOf[props.layout] - 1} height={at.height - 1} rx="12" />
      <path class="drawn-hair" d={at.edge} />
      <Show when={at.list}>
        <rect class="drawn-hair" x="264.5" y="172.5" width="351" height="131" rx="10" />
        <path class="drawn-hair" d="M264.5 240.5H615.5" />
      </Show>
      <Bars bars={at.bars} />
      <path class="drawn-thread" d={at.thread.path} />
      <Stop x={at.thread.x} y={36} number={steps.group} />
      <rect class="drawn-badge" x={at.x + 0.5} y="24.5" width="23" height="23" rx="6" />
      <Lines text={props.words.group} x={at.x + 34} y={41} width={150} size={14} voice="name" />
      <Stop x={at.thread.x} y={settings} number={steps.page} />
      <Opened text={gitlabLabels.settings} x={at.x} y={settings} sign={at.menuEnd - 22} />
      <Chosen text={gitlabLabels.accessTokens} x={at.x + 4} y={chosen} width={at.menuEnd - at.x - 4} />
      <Lines
        text={gitlabLabels.groupAccessTokens}
        x={at.title.x}
        y={at.title.y}
        width={340}
        size={at.title.size}
        voice="title"
      />
      <Stop x={at.add.stop} y={at.add.y} number={steps.add} />
      <rect class="drawn-button" x={at.add.x + 0.5} y={at.add.y - 18.5} width="127" height="37" rx="8" />
      <Lines
        text={gitlabLabels.addNewToken}
        x={at.add.x + 64}
        y={at.add.y + 5}
        width={128}
        size={14}
        voice="said"
        isCentred
      />
    </Canvas>
  )
}
