import { listOf } from "../listOf.ts"
import type { AllPictureWords } from "../PictureWords.ts"

const list = listOf("en")
const quoted = (text: string) => `“${text}”`

export const en: AllPictureWords = {
  check: {
    caption: "A token that will do, and all that is known of it.",
    alt: ({ names, verdicts }) =>
      `The command check in a terminal says ${quoted(verdicts[0])}. Under it stands what the token is: ${list(names)}.`
  },
  "check-refused": {
    caption: "A token that will not do: why, what to do, and who can do it.",
    alt: ({ steps, verdicts: [verdict, ...problems] }) =>
      `The command check in a terminal says ${quoted(verdict)} and what the token is. Below comes the reason, ${list(problems.map(quoted))}, with ${steps} numbered steps and who can take them.`
  },
  publish: {
    caption: "Five stops from a folder to a link. The warning says who can open the site.",
    alt: ({ beforeLast, last, stops, verdicts, warnings }) =>
      `The command publish in a terminal has passed its ${stops.length} stops: ${list(stops)}. It warns ${list(warnings.map(quoted))} and ends with ${quoted(verdicts[0])}, ${quoted(beforeLast)} and the address ${last}.`
  },
  "publish-again": {
    caption: "One file has changed since, and only that one is sent.",
    alt: ({ beforeLast, verdicts }) =>
      `The command publish in a terminal, for a site that is online already, ends with ${quoted(verdicts[0])} and ${quoted(beforeLast)}.`
  },
  explain: {
    caption: "Every problem has a code, and its code explains it, also offline.",
    alt: ({ steps, verdicts }) =>
      `The command explain in a terminal shows the problem ${quoted(verdicts[0])}: its cause, and ${steps} numbered steps out of it.`
  }
}
