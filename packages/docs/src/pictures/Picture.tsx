import type { Locale } from "@pages-publisher/core/model/Locale"
import { For, Show } from "solid-js"
import type { PictureId } from "./PictureId.ts"
import { pictureWordsOf } from "./pictureWordsOf.ts"
import { pictureFor } from "./pictureFor.ts"
import type { Emphasis, PictureWidth, TakenPicture } from "./TakenPicture.ts"

/** What a terminal showed: as a wide one, and as one that fits a phone. The style sheet shows the one with room. */
export const Picture = (props: { readonly id: PictureId; readonly locale: Locale }) => {
  const words = () => pictureWordsOf(props.id, props.locale)
  return (
    <figure class="terminal">
      <div class="window">
        <For each={["wide", "narrow"] as const}>
          {(width) => <Screen picture={pictureFor(props.id, props.locale, width)} width={width} alt={words().alt} />}
        </For>
      </div>
      <figcaption>{words().caption}</figcaption>
    </figure>
  )
}

const Screen = (props: { readonly picture: TakenPicture; readonly width: PictureWidth; readonly alt: string }) => (
  <pre class={`screen ${props.width}-screen`} role="img" aria-label={props.alt} data-pagefind-ignore="">
    <span class="prompt">
      <span class="tone-soft">{"$ "}</span>
      <span class="tone-strong">{props.picture.command}</span>
      {"\n"}
    </span>
    {"\n"}
    <For each={props.picture.lines}>
      {(line) => (
        <>
          <For each={line}>{({ style, text }) => <Painted style={style} text={text} />}</For>
          {"\n"}
        </>
      )}
    </For>
  </pre>
)

const Painted = (props: { readonly style: Emphasis; readonly text: string }) => (
  <Show when={props.style !== "plain"} fallback={props.text}>
    <span class={`tone-${props.style}`}>{props.text}</span>
  </Show>
)
