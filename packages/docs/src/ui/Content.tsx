import { Match, Switch } from "solid-js"
import { Checker } from "../checker/Checker.tsx"
import type { Page, Site } from "../content/Site.ts"
import { SearchBox } from "../search/SearchBox.tsx"
import type { Words } from "../words/Words.ts"
import { ArticleText } from "./ArticleText.tsx"
import { ChapterText } from "./ChapterText.tsx"
import { Front } from "./Front.tsx"
import { ManualList } from "./ManualList.tsx"
import { only } from "./only.ts"
import { Plain } from "./Plain.tsx"
import { ProblemList } from "./ProblemList.tsx"
import { ProblemText } from "./ProblemText.tsx"
import { ReferenceText } from "./ReferenceText.tsx"
import { WarningText } from "./WarningText.tsx"

/** What stands in the middle of a page. */
export const Content = (props: { readonly page: Page; readonly words: Words; readonly site: Site }) => (
  <Switch>
    <Match when={only(props.page, "front")}>
      {(page) => <Front page={page()} words={props.words} site={props.site} />}
    </Match>
    <Match when={only(props.page, "chapter")}>
      {(page) => <ChapterText page={page()} words={props.words} site={props.site} />}
    </Match>
    <Match when={only(props.page, "manual")}>{(page) => <ManualList page={page()} />}</Match>
    <Match when={only(props.page, "article")}>
      {(page) => <ArticleText page={page()} words={props.words} site={props.site} />}
    </Match>
    <Match when={only(props.page, "checker")}>
      {(page) => (
        <Plain page={page()}>
          <Checker site={props.site} locale={page().locale} />
        </Plain>
      )}
    </Match>
    <Match when={only(props.page, "search")}>
      {(page) => (
        <Plain page={page()}>
          <SearchBox site={props.site} locale={page().locale} />
        </Plain>
      )}
    </Match>
    <Match when={only(props.page, "problems")}>{(page) => <ProblemList page={page()} words={props.words} />}</Match>
    <Match when={only(props.page, "problem")}>{(page) => <ProblemText page={page()} words={props.words} />}</Match>
    <Match when={only(props.page, "warning")}>{(page) => <WarningText page={page()} words={props.words} />}</Match>
    <Match when={only(props.page, "reference")}>{(page) => <ReferenceText page={page()} words={props.words} />}</Match>
  </Switch>
)
