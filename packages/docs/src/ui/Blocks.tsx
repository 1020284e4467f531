import type { Block, GuideStep, Question } from "@pages-publisher/core/guide/Block"
import type { Text } from "@pages-publisher/core/guide/Text"
import { For, Match, Show, Switch } from "solid-js"
import { hrefOf } from "../content/hrefs.ts"
import type { Locale } from "@pages-publisher/core/model/Locale"
import type { Site } from "../content/Site.ts"
import { fillings, part, type Variants } from "../content/Variants.ts"
import { Drawing } from "../drawings/Drawing.tsx"
import type { ArticleBlock } from "../manual/Article.ts"
import { Picture } from "../pictures/Picture.tsx"
import { Screen } from "../screens/Screen.tsx"
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
export const Blocks = (
  props: Place & {
    readonly blocks: ReadonlyArray<ArticleBlock>
    /** The same blocks for each kind of reader. */
    readonly variants: Variants<ReadonlyArray<ArticleBlock>> | null
  }
) => (
  <For each={props.blocks}>
    {(block, at) => (
      <One
        block={block}
        variants={part(props.variants, (blocks) => blocks[at()] ?? block)}
        site={props.site}
        locale={props.locale}
        level={props.level}
      />
    )}
  </For>
)

const One = (props: Place & { readonly block: ArticleBlock; readonly variants: Variants<ArticleBlock> | null }) => (
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
        <Note text={it().text} variants={part(props.variants, (block) => only(block, "note")?.text ?? it().text)} />
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
    <Match when={only(props.block, "steps")}>
      {(it) => (
        <Steps
          steps={it().steps}
          variants={part(props.variants, (block) => only(block, "steps")?.steps ?? it().steps)}
        />
      )}
    </Match>
    <Match when={only(props.block, "code")}>
      {(it) => (
        <Command
          code={it().code}
          fill={filled(part(props.variants, (block) => only(block, "code")?.code ?? it().code))}
        />
      )}
    </Match>
    <Match when={only(props.block, "yaml")}>{(it) => <Command code={it().code} isFile />}</Match>
    <Match when={only(props.block, "file")}>{(it) => <Command code={it().code} isFile />}</Match>
    <Match when={only(props.block, "screen")}>
      {(it) => <Screen id={it().id} locale={props.locale} base={props.site.options.base} />}
    </Match>
    <Match when={only(props.block, "picture")}>{(it) => <Picture id={it().id} locale={props.locale} />}</Match>
    <Match when={only(props.block, "drawing")}>{(it) => <Drawing id={it().id} locale={props.locale} />}</Match>
    <Match when={only(props.block, "table")}>{(it) => <Table head={it().head} rows={it().rows} />}</Match>
    <Match when={only(props.block, "questions")}>
      {(it) => (
        <For each={it().questions}>
          {(question, at) => (
            <Answer
              question={question}
              variants={part(props.variants, (block) => only(block, "questions")?.questions[at()] ?? question)}
              site={props.site}
              locale={props.locale}
              level={props.level}
            />
          )}
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

/** What differs by the kind of GitLab: all of it is there, and what is not the reader's is hidden. */
const Note = (props: { readonly text: Text; readonly variants: Variants<Text> | null }) => {
  const same = (one: Text, other: Text) => JSON.stringify(one) === JSON.stringify(other)
  const notes = (): ReadonlyArray<readonly [offering: string | undefined, text: Text]> =>
    props.variants === null || same(props.variants.none, props.variants.host)
      ? [[undefined, props.text]]
      : [
          ["unknown", props.variants.none],
          ["self-managed", props.variants.host],
          ["gitlab.com", props.variants.gitlabCom]
        ]
  return (
    <For each={notes()}>
      {([offering, text]) => (
        <p class="aside" data-offering={offering} hidden={!same(text, props.text)}>
          <RunningText text={text} />
        </p>
      )}
    </For>
  )
}

const Steps = (props: {
  readonly steps: ReadonlyArray<GuideStep>
  readonly variants: Variants<ReadonlyArray<GuideStep>> | null
}) => (
  <ol class="steps">
    <For each={props.steps}>
      {(step, at) => (
        <li>
          <RunningText text={step.text} />
          <Where url={step.url} fill={filled(part(props.variants, (steps) => steps[at()]?.url ?? null))} />
        </li>
      )}
    </For>
  </ol>
)

const Where = (props: { readonly url: string | null; readonly fill: string | undefined }) => (
  <Show when={props.url ?? props.fill}>
    <span class="where" hidden={props.url === null}>
      <a href={props.url ?? undefined} data-fill={props.fill}>
        {props.url}
      </a>
    </span>
  </Show>
)

const filled = (variants: Variants<string | null> | null): string | undefined => {
  const templates = variants && fillings(variants)
  return templates === null ? undefined : JSON.stringify(templates)
}

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

const Answer = (props: Place & { readonly question: Question; readonly variants: Variants<Question> | null }) => (
  <section class="question">
    <Heading level={props.level} text={props.question.question} />
    <Blocks
      blocks={props.question.answer}
      variants={part(props.variants, ({ answer }) => answer)}
      site={props.site}
      locale={props.locale}
      level={props.level}
    />
    <Show when={props.question.code}>
      {(code) => (
        <p class="code">
          <a href={hrefOf(props.site.options, props.locale, `problems/${code()}/`)}>{code()}</a>
        </p>
      )}
    </Show>
  </section>
)
