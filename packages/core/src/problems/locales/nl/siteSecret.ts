import type { Wording } from "../../Guide.ts"
import { type SiteSecret, toDo } from "../../SiteSecret.ts"
import { argument, shown, some } from "../../wording.ts"
import { secretKinds } from "./secretKinds.ts"

export const siteSecret: Wording<SiteSecret> = {
  title: "Met de site zou iets geheims gepubliceerd worden",
  why: (p) => {
    const [first] = p.findings
    if (first === undefined) return "In bestanden van de site staat wat alleen jij hoort te hebben."
    const others =
      p.total > 1 ? `, en er ${p.total === 2 ? "is nog 1 zo'n plek" : `zijn nog ${p.total - 1} zulke plekken`}` : ""
    const place = first.line === null ? "" : `, regel ${first.line},`
    return `${shown(first.file)}${place} bevat ${secretKinds[first.kind].what}${others}.`
  },
  steps: (p) => {
    const { allowable, cut, kinds, whole } = toDo(p)
    return [
      ...cut.map(({ file, lines }) => ({
        text: `Haal het uit ${shown(file)}${lines.length === 0 ? "" : `: ${lines.length === 1 ? "regel" : "regels"} ${some(lines, "nl")}`}`
      })),
      ...whole.map((files) => ({
        text: `Houd ${some(files, "nl")} buiten de site: schrijf ${files.length === 1 ? "die naam" : "elke naam"} op een eigen regel in een bestand met de naam .pagesignore, naast index.html`
      })),
      ...kinds.map((kind) => ({
        text: `Kan iemand anders ${secretKinds[kind].what} hebben gezien: ${secretKinds[kind].undo}`
      })),
      ...allowable.map((file) => ({
        text: `Staat er in ${shown(file)} niets dat echt geheim is, publiceer het dan toch door --allow-secrets ${argument(file)} aan de opdracht toe te voegen`,
        page: null
      })),
      { text: "Publiceer opnieuw: van de site is nog niets verstuurd" }
    ]
  }
}
