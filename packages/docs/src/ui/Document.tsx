import { For, Match, Show, Switch } from "solid-js"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { hrefOf, localesOf } from "../content/hrefs.ts"
import type { Options } from "../content/Options.ts"
import { policyFor } from "../content/policy.ts"
import type { Loaded, Page, Site } from "../content/Site.ts"
import { wordsOf } from "../words/wordsOf.ts"
import { Content } from "./Content.tsx"
import { Footer } from "./Footer.tsx"
import { Header } from "./Header.tsx"
import { NotFound } from "./NotFound.tsx"
import { PageLists } from "./PageLists.tsx"

/** The same page elsewhere: as text, and in every language. */
const Alternates = (props: { readonly options: Options; readonly page: Page }) => {
  const from = () => props.options.origin ?? ""
  return (
    <>
      <link rel="alternate" type="text/markdown" href={`${props.page.href}index.md`} />
      <Show when={props.options.origin}>
        <link rel="canonical" href={from() + props.page.href} />
      </Show>
      <For each={localesOf(props.options)}>
        {(locale) => (
          <link rel="alternate" hreflang={locale} href={from() + hrefOf(props.options, locale, props.page.path)} />
        )}
      </For>
    </>
  )
}

const name = "pages-publisher"

/** A whole page; without a page, that there is none. */
export const Document = (props: { readonly site: Site; readonly page: Page | undefined; readonly loaded: Loaded }) => {
  const locale = (): Locale => props.page?.locale ?? props.site.options.locale
  const words = () => wordsOf(locale())
  const title = () => `${props.page?.title ?? words().notFound} · ${props.site.options.title ?? name}`
  return (
    <html lang={locale()}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={policyFor(props.page?.kind)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title()}</title>
        <meta name="description" content={props.page?.description ?? words().notFoundLead} />
        <link rel="stylesheet" href={props.loaded.style} />
        <script type="module" src={props.loaded.script} />
        <link rel="icon" type="image/svg+xml" href={`${props.site.options.base}icon.svg`} />
        <Switch>
          <Match when={props.page}>{(page) => <Alternates options={props.site.options} page={page()} />}</Match>
        </Switch>
      </head>
      <body data-page={props.page?.kind} data-copy={words().copy} data-copied={words().copied}>
        <a class="skip" href="#text">
          {words().skip}
        </a>
        <Header site={props.site} page={props.page} locale={locale()} />
        <main id="text" tabindex="-1">
          <Switch
            fallback={
              <NotFound words={words()}>
                <PageLists options={props.site.options} locale={locale()} />
              </NotFound>
            }
          >
            <Match when={props.page}>{(page) => <Content page={page()} words={words()} site={props.site} />}</Match>
          </Switch>
        </main>
        <Footer page={props.page} words={words()} edition={props.loaded.edition} />
      </body>
    </html>
  )
}
