import type { Words } from "../words/Words.ts"

/** Asks for the reader's GitLab and group; a script shows it where it can fill the page. */
export const ReaderBox = (props: { readonly words: Words["reader"]; readonly host: string | null }) => (
  <div class="sheet reader" id="reader" role="group" aria-labelledby="reader-title" hidden>
    <p class="called" id="reader-title">
      {props.words.title}
    </p>
    <p class="note">{props.words.note}</p>
    <div class="fields">
      <Field id="reader-host" words={props.words.host} value={props.host ?? ""} mode="url" />
      <Field id="reader-group" words={props.words.group} value="" mode="text" />
    </div>
    <p class="note said" role="status" data-said={JSON.stringify(props.words.said)} />
  </div>
)

const Field = (props: {
  readonly id: string
  readonly words: Words["reader"]["host"]
  readonly value: string
  readonly mode: "text" | "url"
}) => (
  <div>
    <label for={props.id}>{props.words.label}</label>
    <input
      id={props.id}
      type="text"
      inputmode={props.mode}
      value={props.value}
      placeholder={props.words.example}
      maxlength="255"
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      aria-describedby={`${props.id}-wrong`}
      data-wrong={props.words.wrong}
    />
    <p class="wrong" id={`${props.id}-wrong`} aria-live="polite" />
  </div>
)
