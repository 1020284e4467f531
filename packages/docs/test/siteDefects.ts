import { expect } from "vitest"
import type { Page } from "../src/content/Site.ts"
import { type Built, textOf } from "../src/verify/Built.ts"
import type { Finding } from "../src/verify/Finding.ts"

type Change = (built: Built) => Built

const file =
  (path: string, change: (text: string) => string): Change =>
  (it) => {
    const text = textOf(it, path)
    // What changes nothing proves nothing.
    expect(change(text)).not.toBe(text)
    return { ...it, files: new Map([...it.files, [path, change(text)]]) }
  }
const without =
  (path: string): Change =>
  (it) => ({ ...it, files: new Map([...it.files].filter(([key]) => key !== path)) })
const pages =
  (change: (page: Page) => ReadonlyArray<Page>): Change =>
  ({ files, site }) => ({ files, site: { ...site, pages: site.pages.flatMap(change) } })
const added = (html: string) => (text: string) => text.replace("</main>", `${html}</main>`)

const problem = "problems/token-expired/index.html"
const isAt = (page: Page, path: string) => page.href === `/guide/${path}`

/** What can be wrong with a site, how it gets there, and what is said of it. */
export const defects: ReadonlyArray<readonly [what: string, change: Change, finding: Finding]> = [
  [
    "a code without a page",
    pages((page) => (isAt(page, "nl/problems/zip-broken/") ? [] : [page])),
    { name: "docs-page-missing", where: "zip-broken", what: "no page in nl" }
  ],
  [
    "a warning without a page",
    pages((page) => (isAt(page, "problems/site-large/") ? [] : [page])),
    { name: "docs-page-missing", where: "site-large", what: "no page in en" }
  ],
  [
    "a page that was not made",
    without("reference/index.html"),
    { name: "docs-page-missing", where: "reference/index.html", what: "it is not among the files" }
  ],
  [
    "a page without a code",
    pages((page) => (isAt(page, "problems/zip-bomb/") ? [page, { ...page, path: "problems/zip-old/" }] : [page])),
    { name: "docs-page-orphan", where: "/guide/problems/zip-bomb/", what: "there is no problem zip-old" }
  ],
  [
    "a file that nothing made",
    (it) => ({ ...it, files: new Map([...it.files, ["old/index.html", "<html>"]]) }),
    { name: "docs-page-orphan", where: "old/index.html", what: "no page is made of it" }
  ],
  [
    "a problem without a reason",
    pages((page) =>
      page.kind === "problem" && isAt(page, "problems/zip-bomb/")
        ? [{ ...page, problem: { ...page.problem, why: "" } }]
        : [page]
    ),
    { name: "docs-text-missing", where: "problems/zip-bomb/index.html", what: "problem.problem.why is empty" }
  ],
  [
    "a problem without steps",
    pages((page) =>
      page.kind === "problem" && isAt(page, "problems/zip-bomb/")
        ? [{ ...page, problem: { ...page.problem, steps: [] } }]
        : [page]
    ),
    { name: "docs-text-missing", where: "problems/zip-bomb/index.html", what: "problem.problem.steps is empty" }
  ],
  [
    "nothing to send to who can fix it",
    pages((page) =>
      page.kind === "problem" && isAt(page, "problems/token-dpop-required/") ? [{ ...page, letter: null }] : [page]
    ),
    {
      name: "docs-text-missing",
      where: "problems/token-dpop-required/index.html",
      what: "there is no letter for who can fix it"
    }
  ],
  [
    "an empty heading",
    file(problem, added("<h2> </h2>")),
    { name: "docs-text-missing", where: problem, what: "<h2> </h2>" }
  ],
  ...["undefined", "NaN", "[object Object]", "{host}"].map((what): (typeof defects)[number] => [
    `${what} in a text`,
    file(problem, added(`<p>It is ${what}.</p>`)),
    { name: "docs-text-placeholder", where: problem, what }
  ]),
  [
    "a value that is open in Markdown",
    file("index.md", (text) => `${text}\n{group}\n`),
    { name: "docs-text-placeholder", where: "index.md", what: "{group}" }
  ],
  [
    "a page in the language of another",
    (it) => {
      const english = it.site.pages.find((page) => isAt(page, "problems/"))
      return pages((page) =>
        isAt(page, "nl/problems/") && english
          ? [{ ...page, title: english.title, description: english.description }]
          : [page]
      )(it)
    },
    { name: "docs-text-untranslated", where: "nl/problems/index.html", what: "Problems and warnings" }
  ],
  [
    "a link to no page",
    file(problem, added('<a href="/guide/problems/token-old/">x</a>')),
    { name: "docs-link-dead", where: problem, what: "/guide/problems/token-old/" }
  ],
  [
    "a link out of the site",
    file(problem, added('<a href="/problems/">x</a>')),
    { name: "docs-link-dead", where: problem, what: "/problems/" }
  ],
  [
    "a link to no place on a page",
    file("index.html", added('<a href="#nowhere">x</a>')),
    { name: "docs-link-dead", where: "index.html", what: "#nowhere" }
  ],
  [
    "a link that was not made an address",
    file("index.md", (text) => `${text}\n[x](page:problems/)\n`),
    { name: "docs-link-dead", where: "index.md", what: "page:problems/" }
  ],
  [
    "a schema that is not there",
    without("schemas/document.schema.json"),
    { name: "docs-link-dead", where: "nl/reference/index.md", what: "/guide/schemas/document.schema.json" }
  ],
  [
    "a list of pages with one too many",
    file("llms.txt", (text) => `${text}- [x](/guide/old/index.md)\n`),
    { name: "docs-link-dead", where: "llms.txt", what: "/guide/old/index.md" }
  ],
  [
    "a sitemap with one too many",
    file("sitemap.xml", (text) => text.replace("</urlset>", "<url><loc>/guide/gone/</loc></url></urlset>")),
    { name: "docs-link-dead", where: "sitemap.xml", what: "/guide/gone/" }
  ],
  [
    "a page that nothing leads to",
    ({ files, site }) => ({
      site,
      files: new Map(
        [...files].map(([path, content]) => [
          path,
          typeof content === "string" && path.endsWith(".html")
            ? content.replaceAll('href="/guide/nl/problems/zip-bomb/"', 'href="/guide/nl/problems/"')
            : content
        ])
      )
    }),
    {
      name: "docs-page-unreachable",
      where: "nl/problems/zip-bomb/index.html",
      what: "no link leads here from the front page in nl"
    }
  ],
  [
    "a page without its other language",
    file(problem, (text) => text.replaceAll('hreflang="nl"', "")),
    { name: "docs-language-missing", where: problem, what: "it does not lead to /guide/nl/problems/token-expired/" }
  ],
  [
    "a page that is in another language than it says",
    file(problem, (text) => text.replace('<html lang="en">', '<html lang="nl">')),
    { name: "docs-language-missing", where: problem, what: "it does not say that it is in en" }
  ],
  ...(
    [
      ["pages-publisher publihs ./dist", "pages-publisher publihs ./dist: Command not found"],
      ["npx pages-publisher check --hots x", 'pages-publisher check --hots x: Unsupported option name ("--hots")'],
      ["pages-publisher check --host", "pages-publisher check --host: Not enough arguments to option --host."],
      ["script:\n  - pages-publisher check --locale fr | cat", "pages-publisher check --locale fr: "]
    ] as const
  ).map(([code, what]): (typeof defects)[number] => [
    `a command that cannot be typed: ${code}`,
    file(problem, added(`<pre><code>${code}</code></pre>`)),
    { name: "docs-command-wrong", where: problem, what: expect.stringContaining(what) }
  ]),
  [
    "a command that is wrong once the reader told their host",
    file(problem, added('<pre data-fill="[&quot;pages-publisher chekc --host {host}&quot;]"><code>x</code></pre>')),
    { name: "docs-command-wrong", where: problem, what: expect.stringContaining("pages-publisher chekc") }
  ],
  [
    "a command that is mentioned with an option of another",
    file(problem, added("<p><code>pages-publisher check --adopt</code></p>")),
    { name: "docs-command-wrong", where: problem, what: "pages-publisher check --adopt: check has no option --adopt" }
  ],
  [
    "an option in code that there is not",
    file(problem, added("<p><code>--adoptt</code></p>")),
    { name: "docs-option-strange", where: problem, what: "--adoptt" }
  ],
  [
    "an option in a text that there is not",
    file(problem, added("<p>Add --roots once.</p>")),
    { name: "docs-option-strange", where: problem, what: "--roots" }
  ],
  [
    "another role in the settings",
    file("index.html", (text) => text.replace("<td><strong>Maintainer</strong>", "<td><strong>Owner</strong>")),
    { name: "docs-constant-differs", where: "index.html", what: "settings: the role is Maintainer" }
  ],
  [
    "other days in the settings",
    file("nl/index.html", (text) => text.replaceAll("365", "3650")),
    { name: "docs-constant-differs", where: "nl/index.html", what: "settings: at most 365 days" }
  ],
  [
    "another scope in the steps",
    file("index.html", (text) => text.replace(/(?<=<ol class="steps">.*<code[^>]*>)api(?=<\/code>)/s, "read_api")),
    { name: "docs-constant-differs", where: "index.html", what: "create: api" }
  ],
  [
    "another role in the data",
    file("guide.json", (text) => text.replace('"role": "Maintainer"', '"role": "Owner"')),
    { name: "docs-constant-differs", where: "guide.json", what: 'token.role is "Maintainer"' }
  ],
  [
    "another exit code on a page",
    file(problem, (text) => text.replace("4, token or rights", "5, host or network")),
    { name: "docs-exit-code-differs", where: problem, what: "4, token or rights" }
  ],
  [
    "another exit code in the data",
    file("guide.json", (text) =>
      text.replace(/(?<="problem": \{\s*"code": "zip-bomb",[^{]*"steps".*?"exitCode": )\d+/s, "9")
    ),
    { name: "docs-exit-code-differs", where: "guide.json", what: "/guide/problems/zip-bomb/: 3" }
  ],
  [
    "a table that lacks an exit code",
    pages((page) =>
      page.kind === "article" && isAt(page, "publishing/terminal/")
        ? [{ ...page, blocks: [{ kind: "table", head: ["Code"], rows: [[[{ kind: "code", text: "9" }]]] }] }]
        : [page]
    ),
    { name: "docs-exit-code-differs", where: "publishing/terminal/index.html", what: "the program never ends with 9" }
  ]
]
