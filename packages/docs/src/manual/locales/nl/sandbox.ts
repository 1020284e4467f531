import { chapterTitles } from "@pages-publisher/core/guide/guideFor"
import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article } from "../../Article.ts"
import { once, sandboxCommands, scenarioTable, tokenTable, usualRelease } from "../../sandbox.ts"

export const sandbox = (): Article => ({
  title: "Een GitLab om op te oefenen",
  lead: text`Een kleine GitLab voor je eigen computer: met een groep, tokens van elke soort, pipelines en Pages.
    Probeer wat je wilt, er kan niets misgaan.`,
  blocks: [
    { kind: "heading", text: "Zien hoe het werkt" },
    {
      kind: "text",
      text: text`Eén opdracht start hem, publiceert een voorbeeld en opent de pagina voor de browser. Je krijgt een token om
        daar te plakken, en de link naar het voorbeeld:`
    },
    sandboxCommands.demo,
    { kind: "heading", text: "Zelf starten" },
    sandboxCommands.start,
    {
      kind: "text",
      text: text`De sandbox heeft het programma ${code("git")} nodig, luistert alleen op deze computer en stopt met
        Ctrl-C. Wat erin zat is dan weg, tenzij je met ${code("--data")} een map noemt. Zonder poorten kiest hij vrije.
        Met ${code("--json")} drukt hij alles wat je nodig hebt af als
        ${link("één regel JSON", "page:reference/#schemas")}, voor tests.`
    },
    { kind: "text", text: text`Plak in een andere terminal het token dat maintainer heet, en publiceer:` },
    sandboxCommands.publish,
    { kind: "heading", text: "De tokens" },
    {
      kind: "text",
      text: text`Hij drukt er een af voor elk geval. Geef ze aan ${code("pages-publisher check")} en lees:`
    },
    tokenTable("nl", { head: ["Token", "Wat je leest"], canPublish: "Het kan publiceren" }),
    { kind: "heading", text: "Zelf een token maken" },
    {
      kind: "text",
      text: text`Open het adres van de sandbox in een browser, kies een groep en ga naar **Settings**, **Access
        tokens**. Je bent daar Owner van de groep, en de stappen van
        ${link(chapterTitles("nl").create, "#create")} geven je een token dat werkt.`
    },
    { kind: "heading", text: "Wat er mis kan gaan" },
    { kind: "text", text: text`Laat iets misgaan vanaf het begin:` },
    sandboxCommands.wrong,
    { kind: "text", text: text`Of terwijl hij draait, tot je er genoeg van hebt:` },
    sandboxCommands.switchOn,
    sandboxCommands.switchOff,
    {
      kind: "text",
      text: text`Meer tegelijk mag. In plaats van een naam slaat ${code(once)} één keer toe; ${code("method")} en
        ${code("path")} zeggen om welke verzoeken het gaat.`
    },
    scenarioTable("nl", ["Scenario", "Wat je leest als je publiceert"]),
    { kind: "heading", text: "Een oudere GitLab" },
    { kind: "text", text: text`Hij gedraagt zich als ${usualRelease}, of als de versie die je noemt:` },
    sandboxCommands.older,
    { kind: "heading", text: "Binnen kijken" },
    {
      kind: "text",
      text: text`Elke app is een echte Git-repository. Elke gebruikersnaam is goed, met een token als wachtwoord:`
    },
    sandboxCommands.clone,
    { kind: "heading", text: "Wat hij niet doet" },
    {
      kind: "list",
      items: [
        text`Hij voert geen scripts uit: de Pages-job neemt van een commit de map ${code("public")} zoals die is.`,
        text`Behalve die pagina voor tokens heeft hij niets om doorheen te klikken, alleen de API, Git en de
          gepubliceerde sites.`,
        text`Hij houdt niets geheim. Geef hem geen token of bestand van jou dat geheim moet blijven.`
      ]
    }
  ]
})
