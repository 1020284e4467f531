import { origin, told } from "./guideLinks.ts"

/** The way back to the publisher, on every page that a reader comes to from there. */
const place = document.querySelector<HTMLElement>("#back")
const base = place?.dataset["base"] ?? "/"

const tell = (link: HTMLAnchorElement) => {
  const address = told(link.getAttribute("href") ?? "#", location.href, base)
  if (address !== null) link.setAttribute("href", address)
}

const tellWithin = (node: Node) => {
  if (!(node instanceof Element)) return
  if (node instanceof HTMLAnchorElement) tell(node)
  for (const link of node.querySelectorAll<HTMLAnchorElement>("a[href]")) tell(link)
}

/** The browser does not tell the address of pages that send no referrer, and the guide's are such. */
const isOfGuide = (address: string | null) => address === null || new URL(address).pathname.startsWith(base)

/** How far back the publisher is: past the pages of the guide, where the browser tells which those are. */
const steps = (): number => {
  if (!("navigation" in window) || navigation.currentEntry === null) return 1
  const until = navigation.entries().slice(0, navigation.currentEntry.index + 1)
  const before = until.findLastIndex(({ url }) => !isOfGuide(url))
  return until.length - 1 - before
}

const leave = (button: HTMLElement) => {
  const far = steps()
  if (history.length > far) {
    history.go(-far)
    return
  }
  window.close()
  // A tab may stay: then its reader closes it.
  place?.append(` ${button.dataset["close"] ?? ""}`)
  button.remove()
}

if (place !== null && new URLSearchParams(location.search).get(origin.name) === origin.value) {
  place.hidden = false
  const button = place.querySelector("button")
  button?.addEventListener("click", () => {
    leave(button)
  })
  tellWithin(document.body)
  // Other scripts of the page make links, too.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) tellWithin(node)
  }).observe(document.body, { childList: true, subtree: true })
}
