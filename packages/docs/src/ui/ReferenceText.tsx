import { For, Show } from "solid-js"
import type { Command as CommandOf, ReferencePage } from "../content/Site.ts"
import type { Words } from "../words/Words.ts"
import { Command } from "./Command.tsx"
import { sentence } from "./sentence.ts"
import { Ticked } from "./Ticked.tsx"
import { Code } from "./Code.tsx"

/** Every command, from the definitions that the command line itself is made of. Their words are English. */
export const ReferenceText = (props: { readonly page: ReferencePage; readonly words: Words }) => (
  <>
    <h1>{props.page.title}</h1>
    <p class="lead">{props.page.description}</p>
    <nav class="jump" aria-label={props.words.commands}>
      <For each={props.page.commands}>
        {(command) => (
          <a href={`#${idOf(command)}`} lang="en">
            <Code text={command.name} />
          </a>
        )}
      </For>
      <a href="#schemas">{props.words.schemas}</a>
    </nav>
    <For each={props.page.commands}>{(command) => <One command={command} words={props.words} />}</For>
    <section class="entry" id="schemas">
      <h2>{props.words.schemas}</h2>
      <p>{props.words.schemasLead}</p>
      <dl class="options">
        <For each={props.page.schemas}>
          {(schema) => (
            <div>
              <dt>
                <a href={schema.href} download={schema.name}>
                  {schema.name}
                </a>
              </dt>
              <dd lang="en">
                <Ticked text={schema.description} />
              </dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  </>
)

const idOf = ({ name }: CommandOf) => name.replaceAll(" ", "-")

const One = (props: { readonly command: CommandOf; readonly words: Words }) => (
  <section class="entry" id={idOf(props.command)} aria-labelledby={`${idOf(props.command)}-title`}>
    <h2 id={`${idOf(props.command)}-title`} class="mono" lang="en">
      {props.command.name}
    </h2>
    <p lang="en">
      <Ticked text={sentence(props.command.description)} />
    </p>
    <Command code={props.command.usage} />
    <div lang="en">
      <For each={props.command.details.split(/\n\n+/).filter((text) => text !== "")}>
        {(text) => (
          <p>
            <Ticked text={text} />
          </p>
        )}
      </For>
    </div>
    <Show when={props.command.examples.length > 0}>
      <h3>{props.words.examples}</h3>
      <For each={props.command.examples}>
        {(example) => (
          <>
            <p class="caption" lang="en">
              {example.description}
            </p>
            <Command code={example.command} />
          </>
        )}
      </For>
    </Show>
    <Show when={props.command.options.length > 0}>
      <h3>{props.words.options}</h3>
      <dl class="options" lang="en">
        <For each={props.command.options}>
          {(option) => (
            <div>
              <dt>
                <Code text={option.definition} />
              </dt>
              <dd>
                <Ticked text={option.description} />
              </dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  </section>
)
