import type { Becomes } from "./inputs.ts"

/** A single file that is to be a site. */
export interface PageInput {
  readonly name: string
  readonly text: string
  readonly becomes: Becomes
}

const page = "<!doctype html><html lang=en><title>Menu</title><p>Soup</p></html>"

export const pages: ReadonlyArray<PageInput> = [
  { name: "whole", text: page, becomes: { paths: ["index.html"] } },
  { name: "empty", text: "", becomes: { problems: ["SiteIndexEmpty"] } },
  {
    name: "without its style sheet",
    text: `${page}<link rel="stylesheet" href="style.css">`,
    becomes: { paths: ["index.html"], warnings: ["SiteLinksBroken"] }
  },
  {
    name: "with a secret",
    text: `${page}<script>key = "${["AK", "IA3QX7ZKWM2VRT5YBN"].join("")}"</script>`,
    becomes: { problems: ["SiteSecret"] }
  },
  {
    name: "of sources",
    text: '<script type="module" src="main.tsx"></script>',
    becomes: { problems: ["SiteNeedsBuild"] }
  }
]
