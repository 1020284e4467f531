import type { Block, GuideStep, Question } from "@pages-publisher/core/guide/Block"
import { For, Match, Show, Switch } from "solid-js"
import { hrefOf } from "../content/hrefs.ts"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Site } from "../content/Site.ts"
import { Command } from "./Command.tsx"
import { only } from "./only.ts"
import { RunningText } from "./RunningText.tsx"

interface Place {
  readonly site: Site
  readonly locale: Locale
  /** How deep the headings within stand. */
  readonly level: 2 | 3
}

/** The parts of a chapter, in order. */
export const Blocks = (props: Place & { readonly blocks: ReadonlyArray<Block> }) => (
  <For each={props.blocks}>
    {(block) => <One block={block} site={props.site} locale={props.locale} level={props.level} />}
  </For>
)

const One = (props: Place & { readonly block: Block }) => (
  <Switch>
    <Match when={only(props.block, "text")}>
      {(it) => (
        <p>
          <RunningText text={it().text} />
        </p>
      )}
    </Match>
    <Match when={only(props.block, "note")}>
      {(it) => (
        <p class="aside">
          <RunningText text={it().text} />
        </p>
      )}
    </Match>
    <Match when={only(props.block, "heading")}>{(it) => <Heading level={props.level} text={it().text} />}</Match>
    <Match when={only(props.block, "list")}>
      {(it) => (
        <ul>
          <For each={it().items}>
            {(item) => (
              <li>
                <RunningText text={item} />
              </li>
            )}
          </For>
        </ul>
      )}
    </Match>
    <Match when={only(props.block, "steps")}>{(it) => <Steps steps={it().steps} />}</Match>
    <Match when={only(props.block, "code")}>{(it) => <Command code={it().code} />}</Match>
    <Match when={only(props.block, "table")}>{(it) => <Table head={it().head} rows={it().rows} />}</Match>
    <Match when={only(props.block, "questions")}>
      {(it) => (
        <For each={it().questions}>
          {(question) => <Answer question={question} site={props.site} locale={props.locale} level={props.level} />}
        </For>
      )}
    </Match>
  </Switch>
)

const Heading = (props: { readonly level: 2 | 3; readonly text: string }) => (
  <Show when={props.level === 2} fallback={<h3>{props.text}</h3>}>
    <h2>{props.text}</h2>
  </Show>
)

const Steps = (props: { readonly steps: ReadonlyArray<GuideStep> }) => (
  <ol class="steps">
    <For each={props.steps}>
      {(step) => (
        <li>
          <RunningText text={step.text} />
          <Show when={step.url}>
            {(url) => (
              <span class="where">
                <a href={url()}>{url()}</a>
              </span>
            )}
          </Show>
        </li>
      )}
    </For>
  </ol>
)

const Table = (props: Pick<Extract<Block, { readonly kind: "table" }>, "head" | "rows">) => (
  <div class="wide" tabindex="0" role="group" aria-label={props.head.join(", ")}>
    <table>
      <thead>
        <tr>
          <For each={props.head}>{(cell) => <th scope="col">{cell}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <For each={row}>
                {(cell) => (
                  <td>
                    <RunningText text={cell} />
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </div>
)

const Answer = (props: Place & { readonly question: Question }) => (
  <section class="question">
    <Heading level={props.level} text={props.question.question} />
    <Blocks blocks={props.question.answer} site={props.site} locale={props.locale} level={props.level} />
    <Show when={props.question.code}>
      {(code) => (
        <p class="code">
          <a href={hrefOf(props.site.options, props.locale, `problems/${code()}/`)}>{code()}</a>
        </p>
      )}
    </Show>
  </section>
)
