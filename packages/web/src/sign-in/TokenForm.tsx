import { createEffect, createSignal, createUniqueId, onCleanup, onMount, Show } from "solid-js"
import { addressOf } from "../config/addressOf.ts"
import type { Config } from "../config/Config.ts"
import { guidePage } from "../page/guidePage.ts"
import { loadEngine } from "../page/loadEngine.ts"
import { usePage } from "../page/PageContext.ts"
import { BesideLink } from "../page/BesideLink.tsx"
import type { SignIn } from "./createSignIn.ts"

/** Long enough that who types is not interrupted, in milliseconds. */
const pause = 1200

/** What arrives as a whole is looked at once; a password manager gives no kind of input. */
const isWhole = (event: InputEvent) => !/^(insertText|delete|insertComposition)/.test(event.inputType ?? "")

const isUnencrypted = (host: string) => /^\s*http:/i.test(host) && addressOf(host.trim()) === null

/** Where the token is pasted. It is in the field's value and in no attribute, and leaves with the field. */
export const TokenForm = (props: {
  readonly config: Config
  readonly signIn: SignIn
  readonly takesFocus: boolean
}) => {
  const { locale, say, words } = usePage()
  const id = createUniqueId()
  const [isShown, setShown] = createSignal(false)
  const [host, setHost] = createSignal(props.config.host)
  let field!: HTMLInputElement
  let hostField: HTMLInputElement | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  /** Where a token is made: the guide tells, and without one GitLab has a page for it, if the group is known. */
  const getToken = () => {
    const { group, guide } = props.config
    if (guide !== null) return guidePage(guide, locale(), "#create")
    const address = group === null ? null : addressOf(host().trim())
    return address === null ? null : `${address.href.replace(/\/+$/, "")}/groups/${group}/-/settings/access_tokens`
  }

  const check = () => {
    clearTimeout(waiting)
    if (!isUnencrypted(host())) return props.signIn.check(field.value, host())
    say(words().hostUnencrypted)
    hostField?.focus()
  }

  /** A password manager may fill the field without a word, but for this one. */
  const changed = () => {
    if (field.value.trim() === "" || props.signIn.isHeld(field.value)) return
    props.signIn.hold(field.value)
    check()
  }

  const typed = (event: InputEvent) => {
    clearTimeout(waiting)
    if (props.signIn.state()._tag !== "Waiting") props.signIn.forget(null)
    props.signIn.hold(field.value)
    if (field.value.trim() === "") return
    if (isWhole(event)) return check()
    waiting = setTimeout(() => {
      const text = field.value
      void loadEngine().then(
        (engine) => {
          if (field.value === text && engine.isPlausible(text)) check()
        },
        () => undefined
      )
    }, pause)
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    // A browser keeps what is sent from a field of text, and nothing of one for passwords.
    setShown(false)
    check()
  }

  createEffect(() => {
    const state = props.signIn.state()
    if (state._tag === "Waiting" && state.because !== null) field.value = ""
  })
  onMount(() => {
    if (props.takesFocus) field.focus()
  })
  onCleanup(() => {
    clearTimeout(waiting)
    field.value = ""
  })

  return (
    <form class="sheet" onSubmit={submit} novalidate>
      <Show when={!props.config.hostFixed}>
        <div class="field">
          <label for={`${id}-host`}>{words().host}</label>
          <input
            ref={(it) => (hostField = it)}
            id={`${id}-host`}
            type="text"
            inputmode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={host()}
            aria-describedby={`${id}-host-note`}
            aria-invalid={isUnencrypted(host())}
            onInput={(event) => setHost(event.currentTarget.value)}
            onChange={() => field.value.trim() !== "" && check()}
          />
          <p class={isUnencrypted(host()) ? "wrong" : "note"} id={`${id}-host-note`}>
            {isUnencrypted(host()) ? words().hostUnencrypted : words().hostNote}
          </p>
        </div>
      </Show>
      <input type="text" autocomplete="username" value={host()} readonly hidden />
      <div class="field">
        <label for={`${id}-token`}>
          {words().token}
          <Show when={props.config.hostFixed}>
            <span class="for"> {words().fixedHost(new URL(props.config.host).host)}</span>
          </Show>
        </label>
        <div class="row-field">
          <input
            ref={(it) => (field = it)}
            id={`${id}-token`}
            name="token"
            type={isShown() ? "text" : "password"}
            // What stands readable in a field that may be filled in, browsers write to the disk with the open tabs.
            autocomplete={isShown() ? "off" : "current-password"}
            autocapitalize="none"
            autocorrect="off"
            spellcheck={false}
            aria-describedby={`${id}-token-note`}
            onInput={typed}
            onChange={changed}
          />
          <button
            type="button"
            class="quiet"
            aria-pressed={isShown()}
            aria-controls={`${id}-token`}
            onClick={() => setShown(!isShown())}
          >
            {isShown() ? words().hide : words().show}
          </button>
        </div>
        <p class="note" id={`${id}-token-note`}>
          {words().tokenNote}
        </p>
      </div>
      <div class="deeds">
        <button type="submit">{words().check}</button>
        <Show when={getToken()}>
          {(href) => (
            <BesideLink class="quiet" href={href()}>
              {words().getToken}
            </BesideLink>
          )}
        </Show>
      </div>
      <Show when={props.config.guide === null}>
        <p class="note">{words().askOwner}</p>
      </Show>
    </form>
  )
}
