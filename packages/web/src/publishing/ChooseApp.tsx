import { appName } from "@pages-publisher/core/model/AppName"
import { number, size } from "@pages-publisher/core/problems/wording"
import type { Access } from "@pages-publisher/core/publish/PublishResult"
import { Either } from "effect"
import { createEffect, createMemo, createSignal, createUniqueId, For, on, onMount, Show } from "solid-js"
import { usePage } from "../page/PageContext.ts"
import { addressPattern } from "./addressPattern.ts"
import type { Choice, KnownApp, Reading } from "./PublishingState.ts"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

const accesses: ReadonlyArray<Access> = ["members", "public"]

/** Which app it becomes, and who may open it, while the files are being read. */
export const ChooseApp = (props: {
  /** What was given, by its name. */
  readonly given: string
  readonly group: string
  readonly choice: Choice
  readonly apps: ReadonlyArray<KnownApp>
  readonly reading: Reading
  /** What stands in the form now. */
  readonly onNote: (choice: Choice) => void
  readonly onPlan: (choice: Choice) => void
  readonly onOther: () => void
}) => {
  const { locale, words: pageWords } = usePage()
  const words = () => publishingWordsOf(locale())
  const id = createUniqueId()
  const byName = (name: string) => props.apps.find((app) => app.name === name)
  const [isNew, setNew] = createSignal(byName(props.choice.name) === undefined)
  const [name, setName] = createSignal(isNew() ? props.choice.name : "")
  const [picked, pick] = createSignal(props.choice.name)
  // The list may arrive later, or come anew without the app that was picked.
  const existing = () => (byName(picked()) ?? props.apps[0])?.name ?? ""
  const [isComplained, setComplained] = createSignal(false)
  const [access, setAccess] = createSignal<Access | null>(props.choice.access)
  const decided = () => ({ name: isNew() ? name() : existing(), access: access() })
  createEffect(on(decided, (it) => props.onNote({ ...props.choice, ...it }), { defer: true }))
  const made = createMemo(() => appName(name()))
  const path = () => Either.getOrNull(Either.map(made(), (it) => it.path))
  const twin = () => {
    const wanted = path()
    return wanted === null ? undefined : byName(wanted)
  }
  const app = () => (isNew() ? twin() : byName(existing()))
  const complaint = () => {
    const it = made()
    return isNew() && isComplained() && Either.isLeft(it) ? words().choose.bad[it.left] : null
  }
  const pattern = () => {
    const wanted = path()
    return wanted === null
      ? null
      : addressPattern(
          wanted,
          props.apps.map(({ url }) => url)
        )
  }
  let field: HTMLInputElement | undefined
  let heading!: HTMLHeadingElement
  onMount(() => (field ?? heading).focus())

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setComplained(true)
    if (isNew() && Either.isLeft(made())) {
      field?.focus()
      return
    }
    props.onPlan({ ...props.choice, ...decided(), adopt: false })
  }

  return (
    <form class="sheet choose" onSubmit={submit}>
      <h3 tabindex="-1" ref={(it) => (heading = it)} class="given">
        {props.given}
      </h3>
      <p class="note">
        <ReadingLine reading={props.reading} />
      </p>
      <Show when={props.apps.length > 0}>
        <fieldset class="which">
          <legend class="hidden">{pageWords().steps.what}</legend>
          <label class="pick">
            <input type="radio" name="kind" value="new" checked={isNew()} onChange={() => setNew(true)} />
            <span>{words().choose.newApp}</span>
          </label>
          <label class="pick">
            <input type="radio" name="kind" value="version" checked={!isNew()} onChange={() => setNew(false)} />
            <span>{words().choose.newVersion}</span>
          </label>
        </fieldset>
      </Show>
      <Show
        when={isNew()}
        fallback={
          <div class="field">
            <label for={`${id}-app`}>{words().choose.whichApp}</label>
            <select id={`${id}-app`} name="app" onChange={(event) => pick(event.currentTarget.value)}>
              <For each={props.apps}>
                {(it) => (
                  <option value={it.name} selected={it.name === existing()}>
                    {it.title === it.name ? it.name : `${it.title} (${it.name})`}
                  </option>
                )}
              </For>
            </select>
            <Show when={app()?.url}>{(url) => <p class="note where">{url()}</p>}</Show>
          </div>
        }
      >
        <div class="field">
          <label for={`${id}-name`}>{words().choose.name}</label>
          <input
            id={`${id}-name`}
            name="name"
            type="text"
            class="plain-text"
            autocomplete="off"
            required
            maxlength={255}
            ref={(it) => (field = it)}
            value={name()}
            aria-invalid={complaint() !== null}
            aria-describedby={`${id}-hint`}
            onInput={(event) => setName(event.currentTarget.value)}
            onInvalid={(event) => {
              event.preventDefault()
              setComplained(true)
              field?.focus()
            }}
          />
          <div id={`${id}-hint`}>
            <Show when={complaint()}>{(text) => <p class="wrong">{text()}</p>}</Show>
            <Show when={path()} fallback={<p class="note">{words().choose.nameHint}</p>}>
              {(it) => (
                <p class="note">
                  {words().choose.project(`${props.group}/${it()}`)}
                  <Show when={twin() === undefined ? pattern() : null}>
                    {(address) => (
                      <>
                        <br />
                        {words().choose.address(address())}
                      </>
                    )}
                  </Show>
                </p>
              )}
            </Show>
            <Show when={twin()}>{(it) => <p class="note">{words().choose.isThere(it().title)}</p>}</Show>
          </div>
        </div>
      </Show>
      <fieldset class="who">
        <legend>{words().choose.who}</legend>
        <For each={accesses}>
          {(it) => (
            <label class="pick">
              <input
                type="radio"
                name="access"
                value={it}
                checked={it === (access() ?? app()?.access ?? "members")}
                onChange={() => setAccess(it)}
                aria-labelledby={`${id}-${it}`}
                aria-describedby={`${id}-${it}-note`}
              />
              <span>
                <span id={`${id}-${it}`}>{words().choose.access[it]}</span>{" "}
                <span id={`${id}-${it}-note`} class="note">
                  {words().choose.accessNote[it]}
                </span>
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <div class="deeds">
        <button type="submit">{words().choose.plan}</button>
        <button type="button" class="quiet" onClick={() => props.onOther()}>
          {words().choose.other}
        </button>
      </div>
    </form>
  )
}

const ReadingLine = (props: { readonly reading: Reading }) => {
  const { locale } = usePage()
  const text = () => {
    const words = publishingWordsOf(locale())
    const { reading } = props
    if (reading._tag === "Unfit") return ""
    const files = number(reading.files, locale())
    const bytes = size(reading.bytes, locale())
    return reading._tag === "Read" ? words.read(reading.files, files, bytes) : words.reading(files, bytes)
  }
  return <>{text()}</>
}
