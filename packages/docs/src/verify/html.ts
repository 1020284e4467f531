// What our own renderer writes: attributes between double quotes, `<` never bare in a text.

const tag = /<[^<>"]*(?:"[^"]*"[^<>"]*)*>/g

const characters: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" }

/** A text or the value of an attribute, as it was before it was escaped. */
export const unescaped = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|#39);/g, (it) => characters[it] ?? it).replaceAll("&amp;", "&")

/** What a reader sees of a page or of a part of it; other parts of a page do not touch in it. */
export const visibleText = (html: string): string =>
  unescaped(html.replace(/<head>.*?<\/head>/s, "").replaceAll(tag, "\n"))

/** The values of an attribute, wherever it stands. */
export const attribute = (html: string, name: string): ReadonlyArray<string> =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value = ""]) => unescaped(value))

/** What stands to be typed, and code within a text. */
export const codeIn = (
  html: string
): { readonly blocks: ReadonlyArray<string>; readonly inline: ReadonlyArray<string> } => {
  const pre = /<pre(?<attributes>(?:[^<>"]|"[^"]*")*)>(?<content>.*?)<\/pre>/gs
  const blocks = [...html.matchAll(pre)].flatMap(({ groups }) => [
    textIn(groups?.["content"] ?? ""),
    ...attribute(groups?.["attributes"] ?? "", "data-fill").flatMap(templates)
  ])
  const inline = [...html.replaceAll(pre, "").matchAll(/<code[^>]*>(.*?)<\/code>/gs)].map(([, it = ""]) => textIn(it))
  return { blocks, inline }
}

const textIn = (html: string) => unescaped(html.replaceAll(tag, ""))

/** What a script puts there once the reader told their host and group; these stand for theirs. */
const templates = (json: string): ReadonlyArray<string> => {
  const all: unknown = JSON.parse(json)
  return (Array.isArray(all) ? all : [])
    .filter((it) => typeof it === "string")
    .map((it) =>
      it.replaceAll("{host}", "https://gitlab.example").replaceAll("{group}", "acme/apps").replaceAll("{top}", "acme")
    )
}
