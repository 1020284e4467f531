import type { Inline, Text } from "@pages-publisher/core/guide/Text"
import { For, Match, Switch } from "solid-js"
import { only } from "./only.ts"
import { Code } from "./Code.tsx"

/** Running text of the guide. */
export const RunningText = (props: { readonly text: Text }) => (
  <For each={props.text}>{(piece) => <Piece piece={piece} />}</For>
)

const Piece = (props: { readonly piece: Inline }) => (
  <Switch fallback={props.piece.text}>
    <Match when={props.piece.kind === "strong"}>
      <strong>{props.piece.text}</strong>
    </Match>
    <Match when={props.piece.kind === "code"}>
      <Code text={props.piece.text} />
    </Match>
    <Match when={only(props.piece, "link")}>{(it) => <a href={it().url}>{it().text}</a>}</Match>
  </Switch>
)
