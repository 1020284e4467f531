import { listOf } from "../listOf.ts"
import type { AllPictureWords } from "../PictureWords.ts"

const list = listOf("nl")
const quoted = (text: string) => `“${text}”`

export const nl: AllPictureWords = {
  check: {
    caption: "Een token dat voldoet, en alles wat erover bekend is.",
    alt: ({ names, verdicts }) =>
      `De opdracht check zegt in een terminal ${quoted(verdicts[0])}. Daaronder staat wat het token is: ${list(names)}.`
  },
  "check-refused": {
    caption: "Een token dat niet voldoet: waarom, wat je eraan doet en wie dat kan.",
    alt: ({ steps, verdicts: [verdict, ...problems] }) =>
      `De opdracht check zegt in een terminal ${quoted(verdict)} en wat het token is. Daaronder volgt de reden, ${list(problems.map(quoted))}, met ${steps} genummerde stappen en wie ze kan zetten.`
  },
  publish: {
    caption: "Vijf haltes van een map naar een link. De waarschuwing zegt wie de site kan openen.",
    alt: ({ beforeLast, last, stops, verdicts, warnings }) =>
      `De opdracht publish is in een terminal langs de ${stops.length} haltes gegaan: ${list(stops)}. De waarschuwing luidt ${list(warnings.map(quoted))}, en het einde is ${quoted(verdicts[0])}, ${quoted(beforeLast)} en het adres ${last}.`
  },
  "publish-again": {
    caption: "Sindsdien is er één bestand veranderd, en alleen dat wordt verstuurd.",
    alt: ({ beforeLast, verdicts }) =>
      `De opdracht publish eindigt in een terminal, voor een site die al online staat, met ${quoted(verdicts[0])} en ${quoted(beforeLast)}.`
  },
  explain: {
    caption: "Elk probleem heeft een code, en die legt het uit, ook zonder netwerk.",
    alt: ({ steps, verdicts }) =>
      `De opdracht explain toont in een terminal het probleem ${quoted(verdicts[0])}: de oorzaak, en ${steps} genummerde stappen om het op te lossen.`
  }
}
