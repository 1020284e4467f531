import type { MistakeWords } from "./MistakeWords.ts"

export const en: MistakeWords = {
  title: "This page is not set up well",
  lead: "For whoever put it online: config.json has mistakes.",
  stops: "Until that is repaired, the page asks for no token: it cannot know where it should go.",
  reasons: {
    unreadable: "it could not be read",
    "not-json": "it is no JSON object",
    unknown: "there is no such setting",
    address: "is no address that begins with https://",
    origins: "is no list of addresses without a path, such as https://pages.acme.example or https://*.acme.example",
    text: "is no text",
    group: "is no path of a group, such as acme/apps",
    locale: "is none of en, nl",
    "yes-or-no": "is neither true nor false"
  }
}
