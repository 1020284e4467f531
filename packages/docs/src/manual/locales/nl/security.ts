import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { problemLink } from "../../problemLink.ts"
import { securityFacts } from "../../security.ts"

export const security = (place: Place): Article => {
  const f = securityFacts(place)
  return {
    title: "Waar het token heen gaat",
    lead: text`Naar jullie GitLab, en nergens anders heen: het programma houdt het in het geheugen, en stopt het, dan
      is het token weg.`,
    blocks: [
      { kind: "drawing", id: "token-way" },
      { kind: "heading", text: "Waar het vandaan komt" },
      {
        kind: "text",
        text: text`De opdrachtregel haalt het uit ${code(f.variable)}, dan uit ${code(f.secondVariable)}, dan met
          ${code(f.option)} uit de standaardinvoer; anders vraagt hij erom, en wat je typt blijft onzichtbaar. Geen
          enkele optie neemt een token aan, want de opties van een programma dat draait, zijn voor iedereen op de
          computer te zien. Een variabele kunnen andere programma's lezen die onder jouw naam draaien, dus vul hem
          zonder hem te tonen en sluit daarna de terminal.`
      },
      { kind: "code", language: "sh", code: f.typed },
      { kind: "heading", text: "Waar het heen gaat" },
      {
        kind: "list",
        items: [
          text`Het reist in één header, ${code(f.header)}, naar het schema, de naam en de poort van jullie GitLab.`,
          text`Een doorverwijzing naar een andere plek wordt niet gevolgd, dus geen antwoord kan het ergens anders heen
            leiden.`,
          text`Een gepubliceerde site wordt zonder het token geopend.`,
          text`Bij een adres met http in plaats van https komt er een waarschuwing, want dan kunnen anderen onderweg het
            lezen (${problemLink("host-unencrypted")}).`
        ]
      },
      { kind: "heading", text: "Waar het nooit staat" },
      {
        kind: "list",
        items: [
          text`In argumenten, adressen, commits of bestanden: niets daarvan wordt ermee gemaakt.`,
          text`In wat wordt afgedrukt, ook niet met ${code("--verbose")} of ${code("--json")}. In het verslag van een
            fout van ons, waar van alles in kan staan, komen er puntjes voor in de plaats.`,
          text`In de opslag van een browser: daar wordt niets bewaard.`,
          text`In je site: staat het token in een bestand, dan wordt er niet gepubliceerd, en geen optie verandert dat.`
        ]
      },
      { kind: "heading", text: "Wat een ander ermee kan" },
      {
        kind: "text",
        text: text`Eerlijk gezegd veel: met de scope ${code(f.scopes)} en de rol **${f.role}** is een token net zoveel
          waard als het account van een ${f.role} van de groep. Wie het heeft, kan`
      },
      {
        kind: "list",
        items: [
          text`alle code lezen van de groep, de subgroepen en hun projecten, en van projecten elders in jullie GitLab
            met zichtbaarheid **Internal**;`,
          text`die code veranderen, meestal ook op beschermde branches, en daarmee wat bezoekers zien;`,
          text`de CI/CD-variabelen van projecten lezen en, door een pipeline te starten, ook de verborgen;`,
          text`mensen, deploy keys en deploy tokens aan projecten toevoegen, en die blijven erbij kunnen zonder het
            token;`,
          text`het vernieuwen voordat het verloopt.`
        ]
      },
      {
        kind: "text",
        text: text`De instellingen en leden van de groep zelf veranderen kan niet, en nog meer group access tokens
          maken ook niet. Geef het token daarom een groep waar alleen apps in staan. Kunnen anderen het hebben gezien,
          trek het dan eerst in en kijk daarna rond: ${link("wat je doet, stap voor stap", "#safety")}.`
      },
      { kind: "heading", text: "Wat de site zelf beschermt" },
      {
        kind: "list",
        items: [
          text`Voordat er iets wordt verstuurd, worden alle bestanden doorzocht op ${f.kinds} soorten geheimen, zoals
            private sleutels, wachtwoorden en tokens van andere diensten (${problemLink("site-secret")}). Met
            ${code("--allow-secrets")} laat je een bestand door waar er geen in staat.`,
          text`Het project is privé, want de geschiedenis gaat alleen het team aan. De site is er voor leden, tenzij je
            iets anders zegt: later openstellen is makkelijk, terugnemen niet.`
        ]
      },
      { kind: "heading", text: "Wat deze gids mag" },
      {
        kind: "text",
        text: text`De pagina's zijn bestanden: ze slaan niets op, halen nergens anders iets vandaan en vragen nooit om
          je token. Met deze regels ziet je browser daarop toe; alleen de zoekpagina mag ook de index van deze site
          lezen:`
      },
      { kind: "yaml", code: f.policy },
      { kind: "heading", text: "Waar het van is gemaakt" },
      {
        kind: "text",
        text: text`De opdrachtregel is één bestand dat Node nodig heeft en verder geen enkel pakket. Hij is gemaakt van
          weinig pakketten, in vaste versies; een nieuwe uitgave moet een dag oud zijn voordat die wordt gebruikt, en
          geen pakket voert bij het installeren een eigen script uit.`
      },
      { kind: "heading", text: "Kijk het zelf na" },
      {
        kind: "list",
        items: [
          text`${code(f.requests)} noemt elk verzoek zodra het is gedaan: het adres, de status van het antwoord, en geen
            enkele header.`,
          text`Probeer het met ${link("een GitLab op je eigen computer", "page:publishing/sandbox/")}, met tokens die
            nergens anders iets waard zijn.`,
          text`Bouw deze gids twee keer uit dezelfde bron: elke byte is gelijk. In het netwerkpaneel van je browser
            staan alleen verzoeken aan deze site.`
        ]
      },
      { kind: "heading", text: "Als je een zwakke plek vindt" },
      {
        kind: "text",
        text: text`Vertel het vertrouwelijk aan wie het exemplaar onderhoudt dat je gebruikt, en niet in een openbaar
          issue. Beschrijf hoe je het laat gebeuren, en laat echte tokens weg.`
      }
    ]
  }
}
