import { For, Show } from "solid-js"
import { SeeLive } from "../checker/SeeLive.tsx"
import type { ProblemPage } from "../content/Site.ts"
import type { Words } from "../words/Words.ts"
import { Command } from "./Command.tsx"
import { Kicker } from "./Kicker.tsx"
import { Related } from "./Related.tsx"
import { said } from "./said.ts"
import { sentence } from "./sentence.ts"
import { Unbroken } from "./Unbroken.tsx"

/** A problem in full: the card, who can fix it, a text for them, and what scripts want to know. */
export const ProblemText = (props: { readonly page: ProblemPage; readonly words: Words }) => {
  const problem = () => props.page.problem
  const words = () => props.words
  return (
    <article>
      <Kicker family={props.page.family} words={words()} />
      <h1>{problem().title}</h1>
      <figure class="sheet case">
        <figcaption>{words().example}</figcaption>
        <p>
          <Unbroken text={problem().why} />
        </p>
        <Show when={problem().evidence}>
          {(evidence) => (
            <p class="evidence">
              <span class="hidden">{words().said}: </span>
              <code>{said(evidence())}</code>
            </p>
          )}
        </Show>
        <p class="note">{words().exampleNote}</p>
      </figure>
      <SeeLive code={problem().code} locale={props.page.locale} />
      <h2>{words().steps}</h2>
      <ol class="thread">
        <For each={problem().steps}>
          {(step) => (
            <li>
              <p>
                <Unbroken text={step.text} />
              </p>
              <Show when={step.url}>
                {(url) => (
                  <p class="where">
                    <a href={url()}>{url()}</a>
                  </p>
                )}
              </Show>
              <Show when={step.command}>{(command) => <Command code={command()} />}</Show>
            </li>
          )}
        </For>
      </ol>
      <h2>{words().whoCanFix}</h2>
      <p>{problem().fixableBy === "you" ? words().you : sentence(props.page.fixer)}</p>
      <Show when={props.page.letter}>
        {(letter) => (
          <>
            <h3>{words().letter(props.page.fixer)}</h3>
            <div class="letter sheet" data-copyable="">
              <pre tabindex="0" role="group" aria-label={words().letter(props.page.fixer)}>
                {letter()}
              </pre>
            </div>
          </>
        )}
      </Show>
      <h2>{words().facts}</h2>
      <dl class="pass">
        <Fact name={words().code} value={problem().code} mono />
        <Fact name={words().exit} value={`${problem().exitCode}, ${words().exitMeaning[problem().exitCode]}`} />
        <Fact name={words().again} value={problem().retriable ? words().yes : words().no} />
      </dl>
      <Command code={`pages-publisher explain ${problem().code}`} label={words().inTerminal} />
      <Related related={props.page.related} family={props.page.family} words={props.words} />
    </article>
  )
}

const Fact = (props: { readonly name: string; readonly value: string; readonly mono?: boolean }) => (
  <div>
    <dt>{props.name}</dt>
    <dd classList={{ mono: props.mono ?? false }}>{props.value}</dd>
  </div>
)
