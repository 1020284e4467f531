import { link, text } from "@pages-publisher/core/guide/Text"
import { countOf, criteriaTable, type TableWords } from "../../accessibility/criteriaTable.ts"
import type { Article } from "../../Article.ts"
import { criterionWords } from "./criteria.ts"

const words: TableWords = {
  head: ["Criterium", "Voldoet", "Hoe"],
  kept: { met: "ja", partly: "deels", none: "niets van dien aard" }
}

export const accessibility = (): Article => ({
  title: "Toegankelijkheid",
  lead: text`De pagina van de publisher en deze gids zijn er voor iedereen, ook voor wie ze gebruikt met een toetsenbord,
    een schermlezer, grote letters of sterk contrast. Deze pagina loopt WCAG 2.2 langs, criterium voor criterium.`,
  blocks: [
    { kind: "heading", text: "In één oogopslag" },
    {
      kind: "text",
      text: text`Aan **${countOf("met")}** criteria van niveau A en AA is voldaan, aan **${countOf("partly")}** deels;
        **${countOf("none")}** gaan over iets wat er niet is, zoals film. Criterium 4.1.1 hoort niet meer bij WCAG 2.2.`
    },
    { kind: "heading", text: "Hoe dat is nagegaan" },
    {
      kind: "list",
      items: [
        text`Programma's bekijken elke soort pagina, in licht en in donker, met axe, in een echte browser: wat dat vindt,
          moet hersteld zijn voordat een wijziging erin komt.`,
        text`Tests gaan van pagina naar pagina en loggen in met alleen het toetsenbord, bij een breedte van 320 pixels,
          en kijken wat een schermlezer te horen krijgt.`,
        text`Geforceerde kleuren en meer contrast zijn met het oog bekeken.`,
        text`Wat nog niet is gedaan: een test met mensen die elke dag een schermlezer of een ander hulpmiddel gebruiken,
          en een beoordeling door iemand die dit niet zelf heeft gemaakt.`
      ]
    },
    { kind: "heading", text: "1. Waarneembaar" },
    criteriaTable(1, criterionWords, words),
    { kind: "heading", text: "2. Bedienbaar" },
    criteriaTable(2, criterionWords, words),
    { kind: "heading", text: "3. Begrijpelijk" },
    criteriaTable(3, criterionWords, words),
    { kind: "heading", text: "4. Robuust" },
    criteriaTable(4, criterionWords, words),
    { kind: "heading", text: "Waar dit niet over gaat" },
    {
      kind: "text",
      text: text`De apps die je publiceert, zijn van jou: hier verandert er niets aan, en niets controleert of ze
        toegankelijk zijn. De pagina's van GitLab zelf zijn van GitLab. De opdrachtregel toont gewone tekst en heeft een
        stille vorm voor scripts en schermlezers: ${link("vanuit een terminal", "page:publishing/terminal/")}.`
    },
    { kind: "heading", text: "Als iets je in de weg zit" },
    {
      kind: "text",
      text: text`Vertel degenen die jouw kopie onderhouden wat je wilde doen, waarmee, en wat er in plaats daarvan
        gebeurde. Het wordt behandeld als elk ander gebrek.`
    }
  ]
})
