import { For, Show } from "solid-js"
import type { Family, ProblemsPage, Reference } from "../content/Site.ts"
import type { Words } from "../words/Words.ts"
import { familyTitle } from "./familyTitle.ts"

/** All codes by family, in the order in which a publish meets them. */
export const ProblemList = (props: { readonly page: ProblemsPage; readonly words: Words }) => (
  <>
    <h1>{props.page.title}</h1>
    <p class="lead">{props.page.description}</p>
    <nav class="jump" aria-label={props.page.title}>
      <For each={props.page.families}>
        {(family) => <a href={`#${family.id}`}>{familyTitle(family.id, props.words)}</a>}
      </For>
    </nav>
    <For each={props.page.families}>
      {(family, at) => <FamilyStop family={family} number={at() + 1} words={props.words} />}
    </For>
  </>
)

const FamilyStop = (props: { readonly family: Family; readonly number: number; readonly words: Words }) => (
  <section class="step" id={props.family.id} aria-labelledby={`${props.family.id}-title`}>
    <span class="stop" aria-hidden="true">
      {props.number}
    </span>
    <div>
      <h2 id={`${props.family.id}-title`}>{familyTitle(props.family.id, props.words)}</h2>
      <Index items={props.family.problems} />
      <Show when={props.family.warnings.length > 0}>
        <h3 class="heed">
          <span aria-hidden="true">! </span>
          {props.words.warnings}
        </h3>
        <Index items={props.family.warnings} />
      </Show>
    </div>
  </section>
)

const Index = (props: { readonly items: ReadonlyArray<Reference> }) => (
  <ul class="index">
    <For each={props.items}>
      {(item) => (
        <li>
          <a href={item.href}>{item.title}</a>
          <span class="code">{item.code}</span>
        </li>
      )}
    </For>
  </ul>
)
