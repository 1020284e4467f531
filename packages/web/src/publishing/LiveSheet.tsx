import { explainWarning } from "@pages-publisher/core/problems/explainWarning"
import type { Language } from "@pages-publisher/core/problems/Language"
import { oneLine } from "@pages-publisher/core/problems/wording"
import { createSignal, For, onMount, Show } from "solid-js"
import { Heeded } from "../card/Heeded.tsx"
import { BesideLink } from "../page/BesideLink.tsx"
import { usePage } from "../page/PageContext.ts"
import { CopyButton } from "./CopyButton.tsx"
import { PhaseStrip } from "./PhaseStrip.tsx"
import type { PublishingState } from "./PublishingState.ts"
import { QrCode } from "./QrCode.tsx"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

/** The link, and what to do with it. */
export const LiveSheet = (props: {
  readonly state: Extract<PublishingState, { readonly _tag: "Done" }>
  readonly language: Language
  /** GitLab, as people call it. */
  readonly host: string
  readonly onAnother: () => void
}) => {
  const { locale, say } = usePage()
  const words = () => publishingWordsOf(locale()).done
  const result = () => props.state.result
  const [showsQr, setShowsQr] = createSignal(false)
  const title = () => {
    const { changes, live, version } = result()
    if (!live) return isDeployed() ? words().deployed(version) : words().underWay(version)
    const changed = changes.added + changes.moved + changes.removed + changes.updated
    return changed === 0 ? words().same(version) : words().live(version)
  }
  // Some GitLabs let no page read what their Pages answer; that a pipeline has ended well is known all the same.
  const isDeployed = () => props.state.warnings.some(({ _tag }) => _tag === "PagesUnreachable")
  let heading!: HTMLHeadingElement
  onMount(() => {
    heading.focus()
    say(`${title()}. ${result().url ?? ""}`)
  })
  /** Who may open it, and that this page could not look, stands beside the link already. */
  const warnings = () =>
    props.state.warnings.filter(({ _tag }) => _tag !== "PagesMembersOnly" && _tag !== "PagesUnreachable")
  const message = (url: string) =>
    `${words().message(oneLine(props.state.plan.app), url)}\n${words().messageFor[result().access](props.host)}`
  return (
    <>
      <div class="sheet">
        <PhaseStrip journey={props.state.journey} part={null} end="arrived" />
        <h3 tabindex="-1" ref={(it) => (heading = it)} class="arrived">
          <span aria-hidden="true">✓</span> {title()}
        </h3>
        <Show when={result().url} fallback={<p>{words().noAddress}</p>}>
          {(url) => (
            <>
              <p class="live-link">
                <BesideLink href={url()}>{url()}</BesideLink>
              </p>
              <Show when={isDeployed() && !result().live}>
                <p>{words().unseen}</p>
              </Show>
              <div class="deeds">
                <BesideLink href={url()}>{words().open}</BesideLink>
                <CopyButton text={url()} label={words().copy} copied={words().copied} />
                <button type="button" class="quiet" aria-expanded={showsQr()} onClick={() => setShowsQr(!showsQr())}>
                  {words().qr}
                </button>
              </div>
              <Show when={showsQr()}>
                <QrCode text={url()} label={words().qrAlt(url())} />
              </Show>
              <h4>{words().visitors}</h4>
              <p>{words().tell[result().access](props.host)}</p>
              <div class="deeds">
                <CopyButton text={message(url())} label={words().copyMessage} copied={words().copied} />
                <Show when={result().access === "members"}>
                  <BesideLink class="quiet" href={`${result().project.webUrl}/-/project_members`}>
                    {words().members}
                  </BesideLink>
                </Show>
              </div>
            </>
          )}
        </Show>
      </div>
      <For each={warnings()}>{(warning) => <Heeded warning={explainWarning(warning, props.language, "page")} />}</For>
      <div class="deeds">
        <button type="button" class="quiet" onClick={() => props.onAnother()}>
          {words().another}
        </button>
      </div>
    </>
  )
}
