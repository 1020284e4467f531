import type { Inline, Text } from "@pages-publisher/core/guide/Text"
import { For, Match, Show, Switch } from "solid-js"
import { only } from "./only.ts"
import { Code } from "./Code.tsx"
import { Unbroken } from "./Unbroken.tsx"

/** Running text of the guide. */
export const RunningText = (props: { readonly text: Text }) => (
  <For each={props.text}>{(piece) => <Piece piece={piece} />}</For>
)

const Piece = (props: { readonly piece: Inline }) => (
  <Switch fallback={<Unbroken text={props.piece.text} />}>
    <Match when={props.piece.kind === "strong"}>
      <strong>{props.piece.text}</strong>
    </Match>
    <Match when={props.piece.kind === "code"}>
      <Code text={props.piece.text} />
    </Match>
    <Match when={only(props.piece, "link")}>{(it) => <Link text={it().text} url={it().url} />}</Match>
  </Switch>
)

/** A page that is called by its code is shown as one. */
const Link = (props: { readonly text: string; readonly url: string }) => (
  <a href={props.url}>
    <Show when={props.url.endsWith(`/problems/${props.text}/`)} fallback={props.text}>
      <Code text={props.text} />
    </Show>
  </a>
)
