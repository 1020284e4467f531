import { chapterTitles } from "@pages-publisher/core/guide/guideFor"
import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { ownPage, sizes } from "../../browser.ts"
import { entryLink } from "../../entryLink.ts"

export const browser = (place: Place): Article => {
  const { elsewhere, entries, gitLabCom } = sizes(place)
  const titles = chapterTitles("nl")
  return {
    title: "Vanuit de browser",
    lead: text`Voor iedereen die een app heeft gemaakt en nooit een terminal opent: plak het token van je team, sleep
      een map naar de pagina, deel de link.`,
    blocks: [
      { kind: "heading", text: "Wat je nodig hebt" },
      {
        kind: "list",
        items: [
          text`**Het token van je team**, een lang woord waarmee je in je groep mag publiceren. Waarschijnlijk staat
            het in de wachtwoordmanager van je team. Is er nog geen, dan maakt een Owner van de groep er een in
            ongeveer twee minuten: ${link(titles.create, "#create")}.`,
          text`**De app, helemaal af**: een map of zipbestand met een startpagina die ${code("index.html")} heet, of één
            HTML-bestand.`
        ]
      },
      { kind: "heading", text: "Zo zet je hem online" },
      {
        kind: "steps",
        steps: [
          {
            text: text`Open de publisher, op het adres dat je team gebruikt, en plak het token.`,
            url: null
          },
          {
            text: text`Lees wat er over het token staat: van welke groep het is, wat het mag en wanneer het verloopt.
              Kan het niet publiceren, dan lees je waarom, en wie daar iets aan kan doen.`,
            url: null
          },
          {
            text: text`Sleep je map, zipbestand of HTML-bestand naar de pagina, kies het, of plak het. Het wordt alleen
              gelezen: er wordt nog niets verstuurd.`,
            url: null
          },
          {
            text: text`Geef de app een naam, kies wie hem mag openen, en neem **Laat zien wat er verandert**.`,
            url: null
          },
          {
            text: text`Lees het plan. Daarin staan de bestanden die nieuw zijn, die veranderen, die verhuizen en die
              verdwijnen, met een waarschuwing voor wat niet zal werken, zoals een link die nergens heen gaat. De knop
              eronder publiceert.`,
            url: null
          },
          {
            text: text`Wacht tot de app online staat. Dat deel doet GitLab, meestal in een minuut of twee; de
              allereerste keer kan het langer duren. Staat de versie eenmaal in GitLab, dan gaat het ook zonder de
              pagina verder.`,
            url: null
          },
          {
            text: text`Deel de link: kopieer hem, laat de QR-code zien, of kopieer een bericht waarin ook staat wie hem
              kan openen.`,
            url: null
          }
        ]
      },
      { kind: "screen", id: "signed-in" },
      { kind: "screen", id: "plan" },
      { kind: "screen", id: "under-way" },
      { kind: "screen", id: "live" },
      { kind: "heading", text: "Als je team nog geen publisher heeft" },
      {
        kind: "text",
        text: text`Wie pages-publisher in een terminal heeft, opent dezelfde pagina op de eigen computer. Alleen die
          computer kan erbij, tot Ctrl-C:`
      },
      ownPage(place),
      {
        kind: "text",
        text: text`Wil je dat het hele team erbij kan, zet haar dan op jullie eigen GitLab Pages:
          ${link("een eigen pagina", "page:publishing/your-own-page/")}.`
      },
      { kind: "heading", text: "Wie hem kan openen" },
      {
        kind: "text",
        text: text`Een nieuwe app is voor **je team**: bezoekers loggen in bij GitLab en moeten lid zijn van de groep,
          of van het project van de app. Kies **Iedereen met de link** om hem open te stellen voor wie bij het adres
          kan. Niet elke GitLab kan bezoekers uit elkaar houden; dan waarschuwt de publisher je:
          ${entryLink("pages-open-to-all", "nl")}.`
      },
      { kind: "heading", text: "Voordat je publiceert" },
      {
        kind: "list",
        items: [
          text`De startpagina heet ${code("index.html")}, in kleine letters, en staat bovenaan in de map.`,
          text`Links naar je eigen bestanden beginnen met hun naam, zoals ${code("img/soep.jpg")}. Begint een link met
            een schuine streep, zoals ${code("/img/soep.jpg")}, dan komt hij misschien verkeerd uit: je app kan onder
            een pad komen te staan.`,
          text`Hoofdletters tellen: ${code("Soep.jpg")} en ${code("soep.jpg")} zijn twee bestanden.`,
          text`GitLab.com neemt ${gitLabCom} aan en ${entries} bestanden en mappen. Een andere GitLab neemt meestal
            ${elsewhere} aan, tenzij de beheerder anders koos.`,
          text`Er zit geen wachtwoord, sleutel of token in. Wordt er een gevonden, dan wordt er niets verstuurd tot jij
            hebt gezegd dat het geen echt geheim is (${entryLink("site-secret", "nl")}).`
        ]
      },
      { kind: "heading", text: "Een nieuwe versie, en weer terug" },
      {
        kind: "text",
        text: text`Onderaan staat wat je team publiceert. Neem bij de app **Nieuwe versie** en sleep de map opnieuw, of
          gebruik dezelfde naam nog eens. Alleen wat veranderd is, wordt verstuurd, en de link blijft dezelfde. Tot de
          nieuwe versie er helemaal is, zien bezoekers de oude.`
      },
      { kind: "screen", id: "apps" },
      {
        kind: "text",
        text: text`Was de oude beter? **Versies** toont ze allemaal, vertelt wat er in elke veranderde, en gaat terug
          naar de versie die je kiest. De bestanden staan nog in GitLab, dus er hoeft niets verstuurd te worden.`
      },
      { kind: "heading", text: "Wat de pagina nooit doet" },
      {
        kind: "list",
        items: [
          text`**Ze bewaart niets**, ook geen cookie. Het token is weg als je het tabblad sluit of uitlogt, en na een
            uur waarin je niets doet.`,
          text`**Ze praat met niemand anders.** Het token en je bestanden gaan van je browser naar jullie GitLab, zonder
            een server van ons ertussen: ${link("waar het token heen gaat", "page:publishing/security/")}.`,
          text`**Ze laat niemand een halve versie zien.** Publiceren lukt helemaal, of helemaal niet, ook als je
            annuleert, en als onderweg de verbinding wegvalt: dan wacht ze, kijkt wat er is aangekomen, en gaat verder.`
        ]
      },
      { kind: "heading", text: "Als er iets in de weg staat" },
      { kind: "screen", id: "refused" },
      {
        kind: "questions",
        questions: [
          {
            question: "Er staat dat de app eerst gebouwd moet worden",
            code: "site-needs-build",
            answer: [
              {
                kind: "text",
                text: text`In je map zit de broncode van een app, en daar moet een programma nog pagina's van maken. Is
                  dat al gedaan, dan wordt het resultaat in ${code("dist")}, ${code("build")}, ${code("out")} of
                  ${code("public")} vanzelf gevonden, en lees je welke map het is geworden. Anders staat op de kaart de
                  opdracht die de app bouwt. Geef die aan wie de app heeft gemaakt, of vraag om de gebouwde versie.`
              }
            ]
          },
          {
            question: "Er staat dat GitLab zegt dat de versie online staat, en niet dat ze gezien is",
            code: null,
            answer: [
              {
                kind: "text",
                text: text`De pagina opent het adres van een nieuwe versie om het zelf te zien. Soms lukt dat niet vanaf
                  waar jij bent, of is haar niet verteld dat ze het mag. GitLab heeft de versie dan toch online gezet:
                  open de link om haar te zien.`
              }
            ]
          },
          {
            question: "Er verschijnt een rode kaart",
            code: null,
            answer: [
              {
                kind: "text",
                text: text`Daarop staat wat er is gebeurd, wie het kan oplossen en wat de volgende stap is. Is dat
                  iemand anders, dan staat er een tekst klaar om te sturen. Alle kaarten staan bij
                  ${link("de problemen en waarschuwingen", "page:problems/")}, en wat de pagina van een token zegt, kun
                  je al zien voordat je er een hebt: ${link("probeer de tokencontrole", "page:try/")}.`
              }
            ]
          }
        ]
      }
    ]
  }
}
