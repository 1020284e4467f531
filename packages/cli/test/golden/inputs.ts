import type { Asked } from "./outcome.ts"
import { rootInputs } from "./rootInputs.ts"
import { bytes, linking, mounting, page } from "./texts.ts"

/** Files of a site, by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** What becomes of an input: the paths of its site, or the codes of all that is wrong with it. */
export interface Becomes {
  readonly paths?: ReadonlyArray<string>
  readonly root?: string
  readonly warnings?: ReadonlyArray<string>
  readonly underPath?: ReadonlyArray<string>
  readonly problems?: ReadonlyArray<string>
}

export interface Input {
  readonly name: string
  readonly files: Files
  readonly asked?: Asked
  /** No file system has such names, or not this one. */
  readonly notOnDisk?: boolean
  readonly becomes: Becomes
}

/** Put together here, so that no reader of this file takes it for somebody's. */
const token = ["gl", "pat-Zk3xPq9LmW2vRt7YbN4c"].join("")
const key = [
  "-----BEGIN RSA ",
  `PRIVATE KEY-----\n${"MIIEowIBAAKCAQEAx3Vn8Zq1YfT2kLp9sRw4uHdJ7mGbNcEaXo5iQvKzPtBy6WgD\n".repeat(6)}-----END RSA PRIVATE KEY-----\n`
].join("")

/** The same for a folder, for an archive of it, in Node and in a browser. */
export const inputs: ReadonlyArray<Input> = [
  ...rootInputs,
  {
    name: "rules of its own",
    files: {
      "index.html": page,
      ".pagesignore": "drafts/\n*.psd\n!keep.psd",
      "drafts/a.html": page,
      "a.psd": bytes,
      "keep.psd": bytes
    },
    becomes: { paths: ["index.html", "keep.psd"] }
  },
  {
    name: "rules in a folder",
    files: { "index.html": page, "docs/.pagesignore": "*.txt", "docs/a.txt": "a", "b.txt": "b" },
    becomes: { paths: ["b.txt", "index.html"] }
  },
  {
    name: "modules that are asked for",
    files: { "index.html": page, ".pagesignore": "!node_modules", "node_modules/a/a.js": "1" },
    becomes: { paths: ["index.html", "node_modules/a/a.js"] }
  },
  {
    name: "names with a dot",
    files: { "index.html": page, ".well-known/security.txt": "x", ".nojekyll": "", ".git/config": "x", "a.git/b": "x" },
    becomes: { paths: [".nojekyll", ".well-known/security.txt", "a.git/b", "index.html"] }
  },
  {
    name: "what systems and editors leave",
    files: {
      "index.html": page,
      "Thumbs.db": "",
      "desktop.ini": "",
      "a.html~": "",
      ".a.swp": "",
      ".idea/a": "",
      ".vscode/b": "",
      "._c": ""
    },
    becomes: { paths: ["index.html"] }
  },
  {
    name: "nothing for visitors",
    files: { ".git/HEAD": "x", "node_modules/a.js": "x" },
    becomes: { problems: ["SiteEmpty"] }
  },
  { name: "no first page", files: { "home.html": page, "a.css": "" }, becomes: { problems: ["SiteNoIndex"] } },
  { name: "a first page in capitals", files: { "Index.html": page }, becomes: { problems: ["SiteIndexMisnamed"] } },
  { name: "a first page for Windows", files: { "default.htm": page }, becomes: { problems: ["SiteIndexMisnamed"] } },
  { name: "an empty first page", files: { "index.html": "" }, becomes: { problems: ["SiteIndexEmpty"] } },
  {
    name: "names that differ in capitals",
    files: { "index.html": page, "Logo.svg": "a", "logo.svg": "b" },
    becomes: { problems: ["SiteNameCollision"] }
  },
  {
    name: "names that differ in how accents are composed",
    files: { "index.html": page, "caf\u00e9.html": page, "cafe\u0301.html": page },
    becomes: { problems: ["SiteNameCollision"] }
  },
  {
    name: "accents as a Mac composes them",
    files: { "index.html": linking("caf%C3%A9.html"), "cafe\u0301.html": page },
    becomes: { paths: ["caf\u00e9.html", "index.html"] }
  },
  {
    name: "names with signs of the web",
    files: {
      "index.html": page,
      "a#b?c%20d&e.html": page,
      'it\'s "so".html': page,
      "50%.html": page,
      "a b.html": page
    },
    becomes: { paths: ["50%.html", "a b.html", "a#b?c%20d&e.html", "index.html", 'it\'s "so".html'] }
  },
  {
    name: "names in other scripts",
    files: { "index.html": page, "\u{1f600}/\u65e5\u672c.html": page, "\u05e9\u05dc\u05d5\u05dd.html": page },
    becomes: { paths: ["index.html", "\u05e9\u05dc\u05d5\u05dd.html", "\u{1f600}/\u65e5\u672c.html"] }
  },
  {
    name: "a name of 255 bytes",
    files: { "index.html": page, [`${"\u00e9".repeat(125)}.html`]: page },
    becomes: { paths: ["index.html", `${"\u00e9".repeat(125)}.html`] }
  },
  {
    name: "a name of 256 bytes",
    files: { "index.html": page, [`${"a".repeat(251)}.html`]: page },
    notOnDisk: true,
    becomes: { problems: ["SitePathUnsafe"] }
  },
  {
    name: "a folder of Git by another name",
    files: { "index.html": page, "GIT~1/config": "x" },
    becomes: { problems: ["SitePathUnsafe"] }
  },
  {
    name: "a private key",
    files: { "index.html": page, "server.pem": key },
    becomes: { problems: ["SiteSecret"] }
  },
  {
    name: "a file of secrets",
    files: { "index.html": page, ".env": "PASSWORD=x" },
    becomes: { problems: ["SiteSecret"] }
  },
  {
    name: "a token in a script",
    files: { "index.html": page, "app.js": `const api = "${token}"` },
    becomes: { problems: ["SiteSecret"] }
  },
  {
    name: "a token that is allowed",
    files: { "index.html": page, "docs/app.js": `const api = "${token}"` },
    asked: { allowSecrets: ["docs/*.js"] },
    becomes: { paths: ["docs/app.js", "index.html"] }
  },
  {
    name: "the token that publishes",
    files: { "index.html": `${page}nobodys-own-0123456789` },
    asked: { token: "nobodys-own-0123456789", allowSecrets: ["**"] },
    becomes: { problems: ["SiteSecret"] }
  },
  {
    name: "redirects",
    files: { "index.html": page, _redirects: "/old /new.html 301\n/app/* /index.html 200\n", "new.html": page },
    becomes: { paths: ["_redirects", "index.html", "new.html"], underPath: ["SiteRedirectsPrefix"] }
  },
  {
    name: "redirects that GitLab does not obey",
    files: { "index.html": page, _redirects: "/old\n/a /b 999\n" },
    becomes: { problems: ["SiteRedirectsInvalid"] }
  },
  {
    name: "links that lead to nothing",
    files: { "index.html": linking("menu.html", "gone.html", "#top", "https://example.com"), "Menu.html": page },
    becomes: { paths: ["Menu.html", "index.html"], warnings: ["SiteLinksBroken"] }
  },
  {
    name: "links that begin with a slash",
    files: { "index.html": linking("/a.html", "/acme/menu/a.html"), "a.html": page, "acme/menu/a.html": page },
    becomes: { paths: ["a.html", "acme/menu/a.html", "index.html"], underPath: ["SiteLinksAbsolute"] }
  },
  {
    name: "a single-page app",
    files: { "index.html": mounting, "app.js": "history.pushState({}, '', '/soup')" },
    becomes: { paths: ["app.js", "index.html"], warnings: ["SiteFallbackMissing"] }
  },
  {
    name: "a single-page app with a fallback",
    files: { "index.html": mounting, "404.html": mounting, "app.js": "history.pushState({}, '', '/soup')" },
    becomes: { paths: ["404.html", "app.js", "index.html"] }
  },
  {
    name: "a page in another encoding",
    files: {
      "index.html": new Uint8Array([0xff, 0xfe, ...new TextEncoder().encode(page)]),
      "latin.html": new Uint8Array([0x63, 0xe9])
    },
    becomes: { paths: ["index.html", "latin.html"] }
  },
  {
    name: "a file that is too large",
    files: { "index.html": page, "film.mp4": bytes, "b.mp4": bytes },
    asked: { limits: { file: 4999 } },
    becomes: { problems: ["SiteFileTooLarge"] }
  },
  {
    name: "more files than GitLab takes",
    files: Object.fromEntries(
      ["index.html", "a", "b", "c", "d", "e", "f", "g", "h"].map((name) => [
        name === "index.html" ? name : `${name}/x`,
        page
      ])
    ),
    asked: { limits: { entries: 12 } },
    becomes: { problems: ["SiteTooManyFiles"] }
  },
  {
    name: "more than GitLab takes",
    files: { "index.html": page, "film.mp4": bytes },
    asked: { limits: { site: 5000 } },
    becomes: { problems: ["SiteTooLarge"] }
  },
  {
    name: "all at once",
    files: { "home.html": page, "A.css": "", "a.css": "", ".env": "X=1", _redirects: "/x", "b.bin": bytes },
    asked: { limits: { file: 4000 } },
    becomes: {
      problems: ["SiteFileTooLarge", "SiteNameCollision", "SiteNoIndex", "SiteSecret", "SiteRedirectsInvalid"]
    }
  }
]
