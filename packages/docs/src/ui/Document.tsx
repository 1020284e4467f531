import { Match, Switch } from "solid-js"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { hrefOf } from "../content/hrefs.ts"
import type { Page, Site } from "../content/Site.ts"
import { wordsOf } from "../words/wordsOf.ts"
import { Content } from "./Content.tsx"
import { Footer } from "./Footer.tsx"
import { Header } from "./Header.tsx"
import { NotFound } from "./NotFound.tsx"

/** Nothing but our own files, no form, no script in the page itself. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

const name = "pages-publisher"

/** A whole page; without a page, that there is none. */
export const Document = (props: { readonly site: Site; readonly page: Page | undefined }) => {
  const locale = (): Locale => props.page?.locale ?? props.site.options.locale
  const words = () => wordsOf(locale())
  const title = () => `${props.page?.title ?? words().notFound} · ${props.site.options.title ?? name}`
  return (
    <html lang={locale()}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title()}</title>
        <meta name="description" content={props.page?.description ?? words().notFoundLead} />
        <link rel="icon" type="image/svg+xml" href={`${props.site.options.base}icon.svg`} />
        <Switch>
          <Match when={props.page}>
            {(page) => <link rel="alternate" type="text/markdown" href={`${page().href}index.md`} />}
          </Match>
        </Switch>
      </head>
      <body data-dark={words().dark} data-light={words().light} data-copy={words().copy} data-copied={words().copied}>
        <a class="skip" href="#text">
          {words().skip}
        </a>
        <Header site={props.site} page={props.page} locale={locale()} />
        <main id="text" tabindex="-1">
          <Switch fallback={<NotFound words={words()} href={hrefOf(props.site.options, locale(), "problems/")} />}>
            <Match when={props.page}>{(page) => <Content page={page()} words={words()} site={props.site} />}</Match>
          </Switch>
        </main>
        <Footer page={props.page} words={words()} />
      </body>
    </html>
  )
}
