import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { problemLink } from "../../problemLink.ts"
import { buildPage, exampleSettings, headers, pageFolder, publishPage, settingsTable } from "../../yourOwnPage.ts"

export const yourOwnPage = (place: Place): Article => ({
  title: "De pagina van de publisher op een eigen adres",
  lead: text`De pagina ${link("voor de browser", "page:publishing/browser/")} is een map met statische bestanden. Wie haar
    één keer op jullie eigen GitLab Pages zet, geeft het hele team een adres om te publiceren.`,
  blocks: [
    { kind: "heading", text: "Bouwen" },
    { kind: "text", text: text`In de broncode van pages-publisher, met Node en verder niets geïnstalleerd:` },
    buildPage,
    {
      kind: "text",
      text: text`De pagina staat dan in ${code(pageFolder)}. Ze werkt op elk adres en onder elk pad, en vraagt niemand iets
        behalve jullie GitLab en haar Pages. Dezelfde pagina komt mee met de opdrachtregel, in de map ${code("web")} naast het bestand.`
    },
    { kind: "heading", text: "Zeggen wat van jullie is" },
    {
      kind: "text",
      text: text`Alles wat in te stellen is, staat in één bestand, ${code("config.json")}, naast de pagina. Bewaar dat van
        jullie ergens anders, bijvoorbeeld als ${code("our-config.json")}: bij het bouwen wordt er een geschreven. Voor een
        team waarvan de GitLab bekend is, kan het er zo uitzien:`
    },
    exampleSettings(place),
    settingsTable(
      ["Instelling", "Als ze ontbreekt", "Wat ze doet"],
      {
        host: text`Het adres van GitLab, met het pad als het onder een pad staat.`,
        hostFixed: text`Met ${code("true")} is dat de enige GitLab: niemand hoeft een adres te geven, en de browser laat de
          pagina met geen andere praten.`,
        pages: text`Waar jullie sites staan, voor een pagina met één GitLab: een lijst van adressen zonder pad; het eerste
          deel van een naam mag ${code("*")} zijn. Daar opent de pagina een nieuwe versie om te zien dat ze online staat.
          Zonder die lijst vertelt ze wat GitLab zegt.`,
        group: text`Het volledige pad van de groep om in te publiceren.`,
        title: text`De naam van de pagina.`,
        locale: text`De taal waarin ze begint: ${code("en")} of ${code("nl")}.`,
        guide: text`Het adres van deze gids, als jullie er een hebben gepubliceerd: voor **Een token krijgen**, en voor wat
          er achter een kaart zit.`,
        personalTokens: text`Of iemands eigen token bewust mag worden gebruikt, zoals bij GitLab.com Free nodig is.`
      },
      {
        none: text`niets`,
        pages: text`die van GitLab.com voor GitLab.com`,
        group: text`die van het token`,
        title: text`pages-publisher`,
        locale: text`die van de browser`
      }
    ),
    {
      kind: "text",
      text: text`${code("config.schema.json")} naast de pagina beschrijft hetzelfde, zodat een editor kan helpen. Een fout
        in het bestand staat op de pagina te lezen; blijft daardoor open waar een token heen zou gaan, dan vraagt ze er
        helemaal geen.`
    },
    { kind: "heading", text: "Publiceren" },
    publishPage(place),
    {
      kind: "text",
      text: text`Er zit geen geheim in de pagina, dus iedereen mag haar openen: wat je groep beschermt, is het token, en dat
        heeft alleen wie het kreeg. Met ${code("--access members")} zien alleen leden de pagina, na inloggen.`
    },
    { kind: "heading", text: "Als je haar zelf serveert" },
    {
      kind: "text",
      text: text`Het beleid van de pagina staat in haar document en werkt zonder header. Een header kan haar ook uit de
        frames van andere pagina's houden. In nginx, met jullie eigen adressen:`
    },
    headers(place),
    {
      kind: "text",
      text: text`De pagina moet via https komen, of van de computer zelf waarop ze wordt geopend: anders laten browsers haar
        niet berekenen wat ze nodig heeft.`
    },
    { kind: "heading", text: "Bijwerken" },
    {
      kind: "list",
      items: [
        text`Haal de nieuwere broncode, bouw, kopieer jullie ${code("config.json")} en publiceer onder dezelfde naam. Alleen
          wat veranderd is, wordt verstuurd.`,
        text`Wie de pagina intussen open heeft, leest misschien dat een deel ervan niet kon worden geladen. Opnieuw laden is
          genoeg; het token moet dan nog eens geplakt worden.`,
        text`Niet beter dan eerst? ${code("pages-publisher rollback publisher")} gaat terug.`,
        text`Heeft een project van iemand anders die naam al? ${problemLink("app-name-taken")}.`
      ]
    }
  ]
})
