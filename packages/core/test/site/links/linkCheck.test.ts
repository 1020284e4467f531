import { assert, describe, it } from "@effect/vitest"
import { textCheck } from "../../../src/site/textCheck.ts"
import { findingOf } from "../siteOf.ts"

type Site = Readonly<Record<string, string>>

const page = (body: string) => `<!doctype html><body>${body}`

const warnings = (site: Site) => findingOf(textCheck(), site).warnings

const broken = (site: Site) =>
  warnings(site).flatMap((warning) =>
    warning._tag === "SiteLinksBroken" ? warning.links.map(({ target }) => target) : []
  )

const under = (prefix: string, site: Site) => {
  const check = textCheck()
  findingOf(check, site)
  return check.underPath(prefix)
}

const mount = `<div id="root"></div><script type="module" src="app.js"></script>`
const router = `history.pushState(null, "", "/about")`

describe("links", () => {
  it("tells what leads to nothing, with its place, and what is nearly it", () => {
    const site = {
      "index.html": page(`\n<img src="img/Logo.PNG">\n<a href="gone.html">Gone</a><a href="../above.html">Above</a>`),
      "img/logo.png": "png",
      "main.css": "p {}\n\nq { background: url(img/back.png) }"
    }
    assert.deepStrictEqual(warnings(site), [
      {
        _tag: "SiteLinksBroken",
        links: [
          { file: "index.html", line: 2, target: "img/Logo.PNG", near: "img/logo.png" },
          { file: "index.html", line: 3, target: "gone.html", near: null },
          { file: "index.html", line: 3, target: "../above.html", near: null },
          { file: "main.css", line: 3, target: "img/back.png", near: null }
        ],
        total: 4
      }
    ])
  })

  it("tells a menu that is on every page once, whatever page was read first", () => {
    const pages = {
      "b.html": page(`<a href="/gone">`),
      "a.html": page(`<a href="gone">`),
      "index.html": page(`<a href="./gone#x">`)
    }
    assert.deepStrictEqual(broken({ ...pages, "c/index.html": page(`<a href="../gone">`) }), ["gone", "/gone"])
  })

  it("finds what GitLab Pages would answer with", () => {
    const hrefs = [
      "docs",
      "docs/",
      "/docs/index.html",
      "about",
      "v1.2",
      "a%20b.html",
      "caf%C3%A9.html",
      ".",
      "/",
      "index.html?x#y"
    ]
    const site = {
      "index.html": page(hrefs.map((href) => `<a href="${href}"></a>`).join("")),
      "docs/index.html": page(""),
      "about.html": page(""),
      "v1.2.html": page(""),
      "a b.html": page(""),
      "café.html": page("")
    }
    assert.deepStrictEqual(warnings(site), [])
  })

  it("does not find a folder without a page, nor a file under a file", () => {
    const site = { "index.html": page(`<a href="img"></a><a href="img/a.png/b">`), "img/a.png": "png" }
    assert.deepStrictEqual(broken(site), ["img", "img/a.png/b"])
  })

  it("leaves out what a rule answers for", () => {
    const site = { "index.html": page(`<a href="/old/a"></a><a href="/gone">`), _redirects: "/old/* /index.html 200" }
    assert.deepStrictEqual(broken(site), ["/gone"])
  })

  it("does not guess where a piece of a page belongs", () => {
    const site = { "index.html": page(""), "parts/menu.html": `<a href="about.html"></a><img src="/gone.png">` }
    assert.deepStrictEqual(broken(site), ["/gone.png"])
  })

  it("does not look into files that are made of data", () => {
    const site = { "index.html": page(""), "data.html": page(`<a href="gone.html">`).padEnd(5 * 1024 * 1024 + 1) }
    assert.deepStrictEqual(warnings(site), [])
  })

  it("shows twenty, and counts all", () => {
    const many = Array.from({ length: 30 }, (_, n) => `<a href="gone-${n}">`).join("\n")
    const [warning] = warnings({ "index.html": page(many) })
    assert.include(warning, { _tag: "SiteLinksBroken", total: 30 })
    assert.lengthOf(broken({ "index.html": page(many) }), 20)
  })

  it("takes links that a script answers for as they are", () => {
    const links = `<a href="/about"></a><a href="/gone.pdf"></a><img src="/gone"><a href="gone">`
    const other = { "other.html": page(links), "app.js": "" }
    assert.deepStrictEqual(broken({ "index.html": page(mount), ...other }), ["/gone.pdf", "/gone"])
    assert.deepStrictEqual(broken({ "index.html": page("Menu"), "404.html": page("Menu"), ...other }).length, 2)
    assert.deepStrictEqual(broken({ "index.html": page("Menu"), "404.html": page("Sorry"), ...other }).length, 3)
  })

  describe("under a path", () => {
    const site = {
      "index.html": `<head><base href="/"></head>\n<script src="/app.js"></script><a href="/menu/a.html"></a><a href="a.html">`,
      "main.css": "@import '/app.css'",
      "a.html": page(`<a href="/menus/"></a><a href="//example.org/"></a><a href="/menu?x">`)
    }

    it("tells what would lead out of the site", () => {
      assert.deepStrictEqual(under("/menu/", site), [
        {
          _tag: "SiteLinksAbsolute",
          prefix: "/menu",
          links: [
            { file: "a.html", line: 1, target: "/menus/" },
            { file: "index.html", line: 1, target: "/" },
            { file: "index.html", line: 2, target: "/app.js" },
            { file: "main.css", line: 1, target: "/app.css" }
          ],
          total: 4
        }
      ])
    })

    const built = {
      "index.html": page(
        `<script src="/menu/app.js"></script><link rel=stylesheet href="/menu/app.css"><img src="/menu/x.png">`
      ),
      "app.js": "",
      "app.css": ""
    }

    it("knows a site that was built for its path", () => {
      assert.deepStrictEqual(broken(built), ["/menu/x.png"])
      assert.deepStrictEqual(under("/menu", built), [])
    })

    it("tells a domain of its own what was built for a path", () => {
      const [warning] = under("", built)
      assert.include(warning, { _tag: "SiteLinksBroken", total: 2 })
      assert.deepStrictEqual(under("", { "index.html": page(`<script src="/app.js"></script>`), "app.js": "" }), [])
    })

    it("tells rules that leave the path out", () => {
      const rules = { "index.html": page(""), _redirects: "/old /new 302" }
      assert.deepStrictEqual(under("/acme/menu", rules), [
        { _tag: "SiteRedirectsPrefix", prefix: "/acme/menu", lines: [{ line: 1, text: "/old /new 302" }], total: 1 }
      ])
    })
  })

  describe("of a single-page app", () => {
    it.each([
      ["without a fallback", {}, true],
      ["with a 404.html", { "404.html": page(mount) }, false],
      ["with a rule for all addresses", { _redirects: "/* /index.html 200" }, false],
      ["with such a rule under a path", { _redirects: "/menu/* /menu/index.html 200" }, false],
      ["with a rule for some addresses", { _redirects: "/old /index.html 200" }, true],
      ["whose script makes no addresses", { "app.js": "console.log(1)" }, false],
      ["with a second page", { "about.html": page("About") }, false]
    ])("misses its fallback %s: %j", (_, others, isMissing) => {
      const site = { "index.html": page(mount), "app.js": router, ...others }
      assert.deepStrictEqual(
        warnings(site).map(({ _tag }) => _tag),
        isMissing ? ["SiteFallbackMissing"] : []
      )
    })

    it("sees a script in the page", () => {
      const site = { "index.html": page(`<div id="app"></div><script>${router}</script>`) }
      assert.deepStrictEqual(warnings(site), [{ _tag: "SiteFallbackMissing" }])
    })
  })
})
