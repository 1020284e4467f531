import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { plain } from "../plain.ts"
import { problemsOf } from "../../src/problems/Problems.ts"
import { taking, texts } from "./inMemory.ts"

const built = "<!doctype html><title>Menu</title><p>Soup</p>"
const vite = '<div id="app"></div><script type="module" src="/src/main.ts"></script>'
const vue = '<div id="app"></div><script type="module" src="/src/main.js"></script>'
const bundled = JSON.stringify({ scripts: { dev: "vite", build: "vite build" } })
const frontMatter = "---\r\nlayout: default\r\n---\r\n<h1>{{ page.title }}</h1>"
const manifest = (...scripts: ReadonlyArray<string>) =>
  JSON.stringify({ scripts: Object.fromEntries(scripts.map((name) => [name, "tool"])) })

type Files = Readonly<Record<string, string>>

describe("the root of a site", () => {
  it.effect.each<readonly [string, Files, string]>([
    ["is the source itself", { "index.html": built, "dist/index.html": built }, ""],
    ["is the only folder", { "menu/index.html": built }, "menu/"],
    ["is the only folder of the only folder", { "a/b/c/index.html": built }, "a/b/c/"],
    [
      "is the only folder besides what a Mac adds",
      { "menu/index.html": built, "__MACOSX/menu/._index.html": "" },
      "menu/"
    ],
    ["is dist", { "package.json": manifest("build"), "src/a.ts": "", "dist/index.html": built }, "dist/"],
    [
      "is build, and not its template",
      { "package.json": "{}", "build/index.html": built, "public/index.html": "%PUBLIC_URL%" },
      "build/"
    ],
    ["is out", { "package.json": "not json", "out/index.html": built }, "out/"],
    ["is _site", { "_config.yml": "", "index.md": "", "_site/index.html": built }, "_site/"],
    ["is public", { "hugo.toml": "", "content/a.md": "", "public/index.html": built }, "public/"],
    ["is dist rather than public", { "public/index.html": built, "dist/index.html": built, "a.md": "" }, "dist/"],
    [
      "is dist, and not a page that names sources",
      { "package.json": "{}", "index.html": vite, "dist/index.html": built },
      "dist/"
    ],
    [
      "is dist, and not a page whose modules are bundled",
      { "package.json": bundled, "index.html": vue, "src/main.js": "", "dist/index.html": built },
      "dist/"
    ],
    [
      "is the source, for a page that was bundled",
      { "package.json": bundled, "index.html": '<script type="module" src="./assets/index-4f2a.js"></script>' },
      ""
    ],
    ["is the source, for a page with modules of its own", { "index.html": vue, "src/main.js": "" }, ""],
    [
      "is the source, for a page that translates its scripts itself",
      { "index.html": '<script type="text/babel" src="app.jsx"></script>', "app.jsx": "" },
      ""
    ],
    [
      "is _site, and not a page with front matter",
      { "_config.yml": "", "index.html": frontMatter, "_site/index.html": built },
      "_site/"
    ],
    ["is where MkDocs puts it", { "mkdocs.yml": "", "docs/index.md": "", "site/index.html": built }, "site/"],
    ["is where mdBook puts it", { "book.toml": "", "src/a.md": "", "book/index.html": built }, "book/"],
    [
      "is where Flutter puts it",
      {
        "pubspec.yaml": "",
        "web/index.html": '<base href="$FLUTTER_BASE_HREF">',
        "build/web/index.html": built,
        "build/a.dill": ""
      },
      "build/web/"
    ],
    [
      "is where Sphinx puts it",
      { "conf.py": "", "index.rst": "", "_build/html/index.html": built, "_build/doctrees/a": "" },
      "_build/html/"
    ],
    [
      "is where VitePress puts it",
      { "package.json": manifest("docs:build"), "docs/index.md": "", "docs/.vitepress/dist/index.html": built },
      "docs/.vitepress/dist/"
    ],
    [
      "is where React Router puts it",
      { "package.json": manifest("build"), "build/client/index.html": built, "build/server/index.js": "" },
      "build/client/"
    ],
    [
      "is where Storybook puts it",
      { "package.json": manifest("build-storybook"), "src/a.js": "", "storybook-static/index.html": built },
      "storybook-static/"
    ],
    [
      "is where Angular puts it",
      {
        "angular.json": "",
        "package.json": "{}",
        "dist/menu/3rdpartylicenses.txt": "",
        "dist/menu/browser/index.html": built
      },
      "dist/menu/browser/"
    ],
    [
      "is where Nuxt puts it",
      { "package.json": "{}", ".output/public/index.html": built, ".output/nitro.json": "" },
      ".output/public/"
    ],
    [
      "is dist in the only folder",
      { "menu-main/package.json": "{}", "menu-main/dist/index.html": built },
      "menu-main/dist/"
    ],
    [
      "is the source, for a page that loads scripts",
      { "package.json": "{}", "index.html": '<script src="app.js"></script>' },
      ""
    ]
  ])("%s", ([, files, expected]) =>
    Effect.gen(function* () {
      const { root, warnings } = yield* taking(texts(files))
      assert.strictEqual(root, expected)
      // A choice between folders is told; that there was only one goes without saying.
      assert.strictEqual(
        warnings.some(({ _tag }) => _tag === "SiteRootTaken"),
        /(dist|build|out|_site|public|browser|site|book|web|html|client|storybook-static)\/$/.test(expected)
      )
    })
  )

  it.effect("is what was asked for, also where another one would be found", () =>
    Effect.gen(function* () {
      const files = texts({ "index.html": built, "docs/v2/index.html": built, "docs/v2/a.css": "" })
      for (const root of ["docs/v2", "./docs/v2/", "docs\\v2"]) {
        const snapshot = yield* taking(files, { root })
        assert.strictEqual(snapshot.root, "docs/v2/")
        assert.sameMembers([...snapshot.files.keys()], ["index.html", "a.css"])
      }
    })
  )

  it.effect("may be in what is left out otherwise, if it is asked for", () =>
    Effect.gen(function* () {
      const files = texts({ "index.html": built, "node_modules/book/index.html": built })
      assert.strictEqual((yield* taking(files, { root: "node_modules/book" })).root, "node_modules/book/")
    })
  )

  it.effect("that was asked for and is not there is told with those that are", () =>
    Effect.gen(function* () {
      const problem = yield* Effect.flip(taking(texts({ "index.html": built, "dist/a.css": "" }), { root: "Dist" }))
      assert.deepStrictEqual(problemsOf(problem).map(plain), [
        {
          _tag: "SiteRootNotFound",
          path: "menu",
          root: "Dist",
          folders: ["dist/"]
        }
      ])
    })
  )

  it.effect("never leads out of the source", () =>
    Effect.gen(function* () {
      const problem = yield* Effect.flip(taking(texts({ "index.html": built }), { root: "../elsewhere" }))
      assert.strictEqual(problem._tag, "SiteRootNotFound")
    })
  )
})

describe("sources that were never built", () => {
  it.effect.each<readonly [string, Files, string | null]>([
    ["by npm", { "package.json": manifest("dev", "build"), "index.html": vite }, "npm install && npm run build"],
    [
      "by pnpm",
      { "package.json": manifest("build"), "pnpm-lock.yaml": "", "src/a.ts": "" },
      "pnpm install && pnpm build"
    ],
    ["by yarn", { "package.json": manifest("build"), "yarn.lock": "", "src/a.ts": "" }, "yarn install && yarn build"],
    [
      "by bun",
      { "package.json": manifest("generate"), "bun.lock": "", "a.vue": "" },
      "bun install && bun run generate"
    ],
    ["by a script of their own", { "package.json": manifest("make-it"), "src/a.ts": "" }, null],
    ["with a broken package.json", { "package.json": "{", "src/a.ts": "" }, null],
    [
      "of Create React App",
      { "package.json": manifest("build"), "public/index.html": "%PUBLIC_URL%" },
      "npm install && npm run build"
    ],
    [
      "of Vue CLI",
      { "package.json": manifest("build"), "public/index.html": '<link href="<%= BASE_URL %>a.ico">' },
      "npm install && npm run build"
    ],
    ["of Hugo", { "hugo.yaml": "", "content/a.md": "" }, "hugo"],
    ["of Vite without TypeScript", { "package.json": bundled, "index.html": vue }, "npm install && npm run build"],
    ["of Jekyll, with a page", { "_config.yml": "", "index.html": frontMatter }, "bundle exec jekyll build"],
    ["of Flutter", { "pubspec.yaml": "", "web/index.html": "$FLUTTER_BASE_HREF" }, "flutter build web"],
    ["of Sphinx", { "conf.py": "", "index.rst": "" }, "sphinx-build . _build/html"],
    ["of Hugo, as it was", { "config.toml": "", "themes/a/a.html": "", "content/a.md": "" }, "hugo"],
    ["of Zola", { "config.toml": "", "templates/index.html": built, "content/a.md": "" }, "zola build"],
    ["of Jekyll", { "_config.yml": "", "index.md": "" }, "bundle exec jekyll build"],
    ["of MkDocs", { "mkdocs.yml": "", "docs/index.md": "" }, "mkdocs build"],
    ["that are one page", { "index.html": '<script type="module" src="./app.tsx"></script>' }, null]
  ])("are told what builds them: %s", ([, files, command]) =>
    Effect.gen(function* () {
      const problem = yield* Effect.flip(taking(texts(files)))
      assert.strictEqual(problem._tag, "SiteNeedsBuild")
      assert.deepInclude(plain(problemsOf(problem)[0]), { path: "menu", command })
    })
  )

  it.effect("are told apart from pages as fast as they are long", () =>
    Effect.gen(function* () {
      const text = "<script ".repeat(30_000)
      assert.strictEqual((yield* taking(texts({ "package.json": bundled, "index.html": text }))).root, "")
    })
  )

  it.effect("are told of pages that lie elsewhere in them", () =>
    Effect.gen(function* () {
      const files = { "package.json": manifest("build"), "docs/index.html": built, "apps/web/www/index.html": built }
      const problem = yield* Effect.flip(taking(texts({ ...files, "src/index.html": vite })))
      assert.deepInclude(plain(problemsOf(problem)[0]), { pages: ["docs/", "apps/web/www/"] })
    })
  )

  it.effect("are not suspected where there are pages", () =>
    Effect.gen(function* () {
      const problem = yield* Effect.flip(taking(texts({ "package.json": manifest("build"), "Index.html": built })))
      assert.strictEqual(problem._tag, "SiteIndexMisnamed")
    })
  )
})
