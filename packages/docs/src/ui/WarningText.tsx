import { SeeLive } from "../checker/SeeLive.tsx"
import type { WarningPage } from "../content/Site.ts"
import type { Words } from "../words/Words.ts"
import { Command } from "./Command.tsx"
import { Kicker } from "./Kicker.tsx"
import { Related } from "./Related.tsx"

export const WarningText = (props: { readonly page: WarningPage; readonly words: Words }) => (
  <article>
    <Kicker family={props.page.family} words={props.words} />
    <h1>{props.page.warning.title}</h1>
    <p class="verdict">
      <span aria-hidden="true">! </span>
      {props.words.stopsNothing}
    </p>
    <figure class="sheet case heeded">
      <figcaption>{props.words.example}</figcaption>
      <p>{props.page.warning.detail}</p>
      <p class="note">{props.words.exampleNote}</p>
    </figure>
    <SeeLive code={props.page.warning.code} locale={props.page.locale} />
    <h2>{props.words.facts}</h2>
    <dl class="pass">
      <div>
        <dt>{props.words.code}</dt>
        <dd class="mono">{props.page.warning.code}</dd>
      </div>
    </dl>
    <Command code={`pages-publisher explain ${props.page.warning.code}`} label={props.words.inTerminal} />
    <Related related={props.page.related} family={props.page.family} words={props.words} />
  </article>
)
