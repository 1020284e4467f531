import type { Input } from "./inputs.ts"
import { bytes, linking, manifest, page, sources } from "./texts.ts"

/** Where a site begins. */
export const rootInputs: ReadonlyArray<Input> = [
  { name: "one page", files: { "index.html": page }, becomes: { paths: ["index.html"] } },
  {
    name: "folders in folders",
    files: { "index.html": linking("a/b/c.html"), "a/b/c.html": page, "a/d.css": "p{}", "a/b/e.bin": bytes },
    becomes: { paths: ["a/b/c.html", "a/b/e.bin", "a/d.css", "index.html"] }
  },
  {
    name: "a wrapping folder",
    files: { "menu/index.html": page, "menu/a.css": "p{}" },
    becomes: { paths: ["a.css", "index.html"], root: "menu/" }
  },
  {
    name: "three wrapping folders",
    files: { "a/b/c/index.html": page },
    becomes: { paths: ["index.html"], root: "a/b/c/" }
  },
  {
    name: "a wrapping folder and what a Mac adds",
    files: {
      "menu/index.html": page,
      "__MACOSX/menu/._index.html": bytes,
      ".DS_Store": bytes,
      "menu/.DS_Store": bytes
    },
    becomes: { paths: ["index.html"], root: "menu/" }
  },
  {
    name: "a project with dist",
    files: { "package.json": manifest, "src/main.ts": "", "dist/index.html": page, "node_modules/a/index.js": "" },
    becomes: { paths: ["index.html"], root: "dist/", warnings: ["SiteRootTaken"] }
  },
  {
    name: "a project with dist and a page of sources",
    files: { "package.json": manifest, "index.html": sources, "src/main.ts": "", "dist/index.html": page },
    becomes: { paths: ["index.html"], root: "dist/", warnings: ["SiteRootTaken"] }
  },
  {
    name: "a project with build in a wrapping folder",
    files: { "app/package.json": manifest, "app/public/index.html": "%PUBLIC_URL%", "app/build/index.html": page },
    becomes: { paths: ["index.html"], root: "app/build/", warnings: ["SiteRootTaken"] }
  },
  {
    name: "a project with out",
    files: { "package.json": "{}", "out/index.html": page, "out/404.html": page },
    becomes: { paths: ["404.html", "index.html"], root: "out/", warnings: ["SiteRootTaken"] }
  },
  {
    name: "what Angular builds",
    files: { "angular.json": "", "dist/menu/3rdpartylicenses.txt": "", "dist/menu/browser/index.html": page },
    becomes: { paths: ["index.html"], root: "dist/menu/browser/", warnings: ["SiteRootTaken"] }
  },
  {
    name: "what Hugo builds",
    files: { "hugo.toml": "", "content/a.md": "", "public/index.html": page },
    becomes: { paths: ["index.html"], root: "public/", warnings: ["SiteRootTaken"] }
  },
  {
    name: "a project never built",
    files: { "package.json": manifest, "src/main.ts": "" },
    becomes: { problems: ["SiteNeedsBuild"] }
  },
  {
    name: "a page of sources never built",
    files: { "package.json": manifest, "pnpm-lock.yaml": "", "index.html": sources },
    becomes: { problems: ["SiteNeedsBuild"] }
  },
  {
    name: "a Jekyll site never built",
    files: { "_config.yml": "", "index.md": "# Menu" },
    becomes: { problems: ["SiteNeedsBuild"] }
  },
  {
    name: "a folder that is asked for",
    files: { "index.html": page, "v2/index.html": page, "v2/a.css": "" },
    asked: { root: "v2" },
    becomes: { paths: ["a.css", "index.html"], root: "v2/" }
  },
  {
    name: "a folder that is asked for and is not there",
    files: { "index.html": page, "v2/index.html": page },
    asked: { root: "v3" },
    becomes: { problems: ["SiteRootNotFound"] }
  }
]
