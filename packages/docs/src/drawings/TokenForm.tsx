import { For, Show } from "solid-js"
import { Canvas, type DrawnFrom } from "./Canvas.tsx"
import { Field, fieldHeight } from "./Field.tsx"
import { gitlabLabels } from "./gitlabLabels.ts"
import type { Layout } from "./Layout.ts"
import { widthOf } from "./Layout.ts"
import { Lines } from "./Lines.tsx"
import { heightOf } from "./linesOf.ts"
import { Scopes, scopesHeight } from "./Scopes.tsx"
import { Stop } from "./Stop.tsx"

interface Measures {
  readonly thread: number
  readonly x: number
  readonly field: number
  readonly title: { readonly x: number; readonly size: number }
  /** Where our notes stand: beside the fields, or null for below them. */
  readonly note: number | null
  readonly columns: number
  /** Scopes that are listed even if they stay without a tick. */
  readonly listed: number
  readonly button: { readonly width: number; readonly size: number }
}

const measures: Readonly<Record<Layout, Measures>> = {
  wide: {
    thread: 34,
    x: 68,
    field: 300,
    title: { x: 68, size: 20 },
    note: 388,
    columns: 2,
    listed: 20,
    button: { width: 256, size: 14 }
  },
  narrow: {
    thread: 24,
    x: 48,
    field: 216,
    title: { x: 16, size: 16 },
    note: null,
    columns: 1,
    listed: 5,
    button: { width: 216, size: 12 }
  }
}

const noteSize = 13
const gap = 22

/** GitLab's form, filled in. */
export const TokenForm = (props: DrawnFrom<"token-form">) => {
  const at = measures[props.layout]
  const { facts, scopes, steps } = props.values
  const noteWidth = at.note === null ? at.field : widthOf.wide - at.note - 16
  const below = (note: string) => (at.note === null ? 6 + heightOf(note, noteWidth, noteSize) : 0)

  let y = 72
  const placed = (height: number): number => {
    const top = y
    y += height + gap
    return top
  }
  const fields = [
    { stop: steps.name, label: gitlabLabels.tokenName, value: facts.name, note: props.words.name },
    { stop: null, label: gitlabLabels.description, value: "", note: props.words.empty },
    { stop: steps.expiry, label: gitlabLabels.expirationDate, value: gitlabLabels.dateForm, note: props.words.expiry },
    { stop: steps.role, label: gitlabLabels.selectRole, value: facts.role, note: props.words.role }
  ].map((field) => ({ ...field, y: placed(fieldHeight + below(field.note)) }))
  const listed = scopes.filter(({ isTicked }, index) => isTicked || index < at.listed)
  const left = scopes.length - listed.length
  const listTop = 26 + (at.note === null ? below(props.words.scopes) : 2)
  const listHeight = listTop + scopesHeight(listed.length, at.columns)
  const more = props.words.more(left)
  const scopesY = placed(listHeight + (left === 0 ? 0 : 12 + heightOf(more, at.field - 26, noteSize)))
  const buttonY = placed(40)

  return (
    <Canvas id="token-form" layout={props.layout} height={y} told={props.words}>
      <rect class="drawn-sheet" x="0.5" y="0.5" width={widthOf[props.layout] - 1} height={y - 1} rx="12" />
      <Lines
        text={gitlabLabels.addToken}
        x={at.title.x}
        y={42}
        width={widthOf[props.layout] - at.title.x - 8}
        size={at.title.size}
        voice="title"
      />
      <path class="drawn-thread" d={`M${at.thread} 81V${buttonY + 20}`} />
      <For each={fields}>
        {({ label, note, stop, value, y: top }) => (
          <>
            <Show when={stop}>{(number) => <Stop x={at.thread} y={top + 9} number={number()} />}</Show>
            <Field
              x={at.x}
              y={top}
              width={at.field}
              label={label}
              value={value}
              voice={value === gitlabLabels.dateForm ? "soft-value" : value === facts.name ? "value" : "said"}
              sign={stop === steps.expiry ? "calendar" : stop === steps.role ? "choice" : "none"}
              isMuted={stop === null}
            />
            <Lines
              text={note}
              x={at.note ?? at.x}
              y={at.note === null ? top + fieldHeight + 17 : top + 55.5 - heightOf(note, noteWidth, noteSize) / 2}
              width={noteWidth}
              size={noteSize}
              voice="soft"
            />
          </>
        )}
      </For>
      <Stop x={at.thread} y={scopesY + 9} number={steps.scopes} />
      <Lines text={gitlabLabels.selectScopes} x={at.x} y={scopesY + 14} width={at.field} size={14} voice="name" />
      <Lines
        text={props.words.scopes}
        x={at.note ?? at.x}
        y={at.note === null ? scopesY + 33 : scopesY + 14}
        width={noteWidth}
        size={noteSize}
        voice="soft"
      />
      <Scopes scopes={listed} x={at.x} y={scopesY + listTop + 4} columns={at.columns} columnWidth={272} />
      <Show when={left > 0}>
        <Lines
          text={more}
          x={at.x + 26}
          y={scopesY + listHeight + 24}
          width={at.field - 26}
          size={noteSize}
          voice="soft"
        />
      </Show>
      <Stop x={at.thread} y={buttonY + 20} number={steps.create} />
      <rect class="drawn-go" x={at.x} y={buttonY} width={at.button.width} height="40" rx="8" />
      <Lines
        text={gitlabLabels.create}
        x={at.x + at.button.width / 2}
        y={buttonY + 25}
        width={at.button.width}
        size={at.button.size}
        voice="on-go"
        isCentred
      />
      <Show when={at.note !== null}>
        <rect class="drawn-button" x={at.x + at.button.width + 12.5} y={buttonY + 0.5} width="88" height="39" rx="8" />
        <Lines
          text={gitlabLabels.cancel}
          x={at.x + at.button.width + 56.5}
          y={buttonY + 25}
          width={88}
          size={14}
          voice="soft"
          isCentred
        />
      </Show>
    </Canvas>
  )
}
