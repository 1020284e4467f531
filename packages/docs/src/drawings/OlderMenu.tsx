import { type Bar, Bars } from "./Bars.tsx"
import { Canvas, type DrawnFrom } from "./Canvas.tsx"
import { Chosen } from "./Chosen.tsx"
import { Field } from "./Field.tsx"
import { gitlabLabels } from "./gitlabLabels.ts"
import { type Layout, widthOf } from "./Layout.ts"
import { Lines } from "./Lines.tsx"
import { Opened } from "./Opened.tsx"
import { Stop } from "./Stop.tsx"

interface Measures {
  readonly height: number
  readonly top: string
  readonly side: string
  readonly edge: string
  readonly x: number
  readonly menuEnd: number
  readonly thread: { readonly x: number; readonly path: string }
  readonly form: { readonly x: number; readonly y: number; readonly stop: number; readonly size: number }
  readonly fieldWidth: number
  readonly bars: ReadonlyArray<Bar>
}

const measures: Readonly<Record<Layout, Measures>> = {
  wide: {
    height: 336,
    top: "M0.5 48.5V12.5A12 12 0 0 1 12.5 0.5H627.5A12 12 0 0 1 639.5 12.5V48.5z",
    side: "M0.5 48.5H232V335.5H12.5A12 12 0 0 1 0.5 323.5z",
    edge: "M232 49V335",
    x: 60,
    menuEnd: 220,
    thread: { x: 30, path: "M30 24V202A12 12 0 0 0 42 214H270" },
    form: { x: 298, y: 214, stop: 270, size: 20 },
    fieldWidth: 300,
    bars: [
      [78, 250, 84],
      [78, 274, 60],
      [60, 302, 72],
      [270, 88, 132],
      [270, 114, 330],
      [270, 134, 296],
      [270, 154, 180],
      [298, 322, 96]
    ]
  },
  narrow: {
    height: 404,
    top: "M0.5 48.5V12.5A12 12 0 0 1 12.5 0.5H267.5A12 12 0 0 1 279.5 12.5V48.5z",
    side: "M0.5 48.5H279.5V268H0.5z",
    edge: "M1 268H279",
    x: 52,
    menuEnd: 264,
    thread: { x: 24, path: "M24 24V302" },
    form: { x: 52, y: 302, stop: 24, size: 15 },
    fieldWidth: 212,
    bars: [[70, 248, 84]]
  }
}

/** The way to the form before GitLab 16. */
export const OlderMenu = (props: DrawnFrom<"older-menu">) => {
  const at = measures[props.layout]
  const { olderSteps } = props.values
  const settings = 172
  return (
    <Canvas id="older-menu" layout={props.layout} height={at.height} told={props.words}>
      <rect class="drawn-sheet" x="0.5" y="0.5" width={widthOf[props.layout] - 1} height={at.height - 1} rx="12" />
      <path class="drawn-side" d={at.side} />
      <rect class="drawn-hair" x="0.5" y="0.5" width={widthOf[props.layout] - 1} height={at.height - 1} rx="12" />
      <path class="drawn-hair" d={at.edge} />
      <path class="drawn-top" d={at.top} />
      <Bars bars={at.bars} />
      <path class="drawn-thread" d={at.thread.path} />
      <Stop x={at.thread.x} y={24} number={olderSteps.menu} />
      <Opened text={gitlabLabels.menu} x={at.x} y={24} sign={at.x + 54} isOnBar />
      <rect class="drawn-field" x={at.x - 7.5} y="56.5" width="168" height="82" rx="8" />
      <Lines text={gitlabLabels.projects} x={at.x + 14} y={84} width={140} size={14} voice="soft" />
      <Chosen text={gitlabLabels.groups} x={at.x} y={98} width={152} />
      <Stop x={at.thread.x} y={settings} number={olderSteps.page} />
      <Opened text={gitlabLabels.settings} x={at.x} y={settings} sign={at.menuEnd - 22} />
      <Chosen text={gitlabLabels.accessTokensBefore16} x={at.x + 4} y={198} width={at.menuEnd - at.x - 4} />
      <Stop x={at.form.stop} y={at.form.y} number={olderSteps.form} />
      <Lines
        text={gitlabLabels.addToken}
        x={at.form.x}
        y={at.form.y + 6}
        width={340}
        size={at.form.size}
        voice="title"
      />
      <Field
        x={at.form.x}
        y={at.form.y + 24}
        width={at.fieldWidth}
        label={gitlabLabels.tokenName}
        value={props.values.facts.name}
        voice="value"
        sign="none"
        isMuted={false}
      />
    </Canvas>
  )
}
