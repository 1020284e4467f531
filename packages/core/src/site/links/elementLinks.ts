/** The attributes of an element, by their names in small letters. */
export type Attributes = Readonly<Record<string, string>>

const byElement: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ["a", ["href", "xlink:href"]],
  ["area", ["href"]],
  ["audio", ["src"]],
  ["embed", ["src"]],
  ["iframe", ["src"]],
  ["image", ["href", "xlink:href"]],
  ["input", ["src"]],
  ["object", ["data"]],
  ["script", ["src"]],
  ["track", ["src"]],
  ["use", ["href", "xlink:href"]],
  ["video", ["src", "poster"]]
])

/** Relations that name an address and fetch nothing from it. */
const namesOnly = /\b(alternate|author|canonical|dns-prefetch|license|next|preconnect|prev|search|shortlink)\b/i

/** The files that an element asks for, as they are written. */
export const elementLinks = (name: string, attributes: Attributes): ReadonlyArray<string> => {
  switch (name) {
    case "form":
      return formTarget(attributes["action"])
    case "img":
    case "source":
      return [...(attributes["src"] === undefined ? [] : [attributes["src"]]), ...srcset(attributes["srcset"])]
    case "link":
      return namesOnly.test(attributes["rel"] ?? "")
        ? []
        : [attributes["href"] ?? [], srcset(attributes["imagesrcset"])].flat()
    case "meta":
      return attributes["http-equiv"]?.toLowerCase() === "refresh" ? refresh(attributes["content"]) : []
    default:
      return byElement.get(name)?.flatMap((attribute) => attributes[attribute] ?? []) ?? []
  }
}

const srcset = (text = ""): ReadonlyArray<string> =>
  Array.from(text.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:,|\s[^,]*|$)/g), ([, target = ""]) => target)

/** Forms are sent to servers as a rule; only a page that lies beside this one is meant to be in the site. */
const formTarget = (action = ""): ReadonlyArray<string> =>
  /^[^/:]*[^/:.]\.html?(?:[?#]|$)/i.test(action.trim()) ? [action] : []

const refresh = (content = ""): ReadonlyArray<string> => {
  const found = /^[\s\d.]*[;,]?\s*url\s*=\s*(?:"([^"]*)"|'([^']*)'|(.*))/is.exec(content)
  return found === null ? [] : [found[1] ?? found[2] ?? found[3] ?? ""]
}
