import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { entryLink } from "../../entryLink.ts"
import { exitCodes } from "../../exitCodes.ts"
import { hostVariable, node, secondTokenVariable, tokenVariable } from "../../installing.ts"
import { ignored, terminalCommands } from "../../terminal.ts"

export const terminal = (place: Place): Article => {
  const commands = terminalCommands(place)
  return {
    title: "Vanuit een terminal",
    lead: text`Eén opdracht zet een map online. Die verstuurt alleen wat veranderd is, wacht tot bezoekers het zien, en
      geeft je de link.`,
    blocks: [
      { kind: "heading", text: "Installeren" },
      { kind: "text", text: text`Je hebt Node ${node} of nieuwer nodig.` },
      commands.install,
      {
        kind: "text",
        text: text`Wil je niets installeren, zet dan ${code("npx")} voor elke opdracht.`
      },
      { kind: "heading", text: "Het token geven" },
      {
        kind: "text",
        text: text`Begin met een controle. Die vraagt om het token, en wat je plakt blijft onzichtbaar.`
      },
      commands.check,
      { kind: "picture", id: "check" },
      {
        kind: "text",
        text: text`Geen enkele optie neemt een token aan: andere gebruikers van een computer kunnen opdrachtregels
          lezen. Zet het voor meer dan één opdracht in een variabele, in bash of zsh zonder dat het te zien is;
          ${code(hostVariable)} komt dan in de plaats van ${code("--host")}.`
      },
      commands.session,
      {
        kind: "text",
        text: text`Is ${code(tokenVariable)} leeg, dan wordt ${code(secondTokenVariable)} gelezen. Zijn ze allebei leeg,
          dan kan een wachtwoordmanager het token aangeven: stuur de uitvoer ervan naar een opdracht met
          ${code("--token-stdin")}.`
      },
      { kind: "heading", text: "Publiceren" },
      { kind: "text", text: text`Bekijk eerst het plan, als je wilt. Er wordt niets geschreven:` },
      commands.dryRun,
      { kind: "text", text: text`Publiceer daarna:` },
      commands.publish,
      { kind: "picture", id: "publish" },
      {
        kind: "text",
        text: text`Een map, een zipbestand en één HTML-bestand zijn allemaal goed. In de map van een project wordt de
          site gevonden op de plek waar die is gebouwd, zoals ${code("dist")}; met ${code("--root")} noem je een andere
          plek. Zonder ${code("--app")} heet de app zoals de map of het bestand.`
      },
      {
        kind: "text",
        text: text`Een nieuwe app is te openen voor leden van de groep, of van het project. Met
          ${code("--access public")} kan iedereen erbij.`
      },
      { kind: "heading", text: "Wat er niet meegaat" },
      {
        kind: "text",
        text: text`Nooit gepubliceerd worden ${code(".git")}, ${code("node_modules")}, en wat systemen en editors
          achterlaten. Een bestand ${code(".pagesignore")} laat meer weg, met regels zoals in ${code(".gitignore")},
          bijvoorbeeld ${code(ignored[0])} of ${code(ignored[1])}. ${code("--verbose")} noemt alles wat achterblijft.`
      },
      {
        kind: "text",
        text: text`Sleutels, wachtwoorden en tokens in de site houden het publiceren tegen voordat er iets is verstuurd
          (${entryLink("site-secret", "nl")}). Lijkt het alleen maar of er in een bestand een staat, noem het dan met
          ${code("--allow-secrets")}.`
      },
      { kind: "heading", text: "Een nieuwe versie" },
      {
        kind: "text",
        text: text`Geef dezelfde opdracht opnieuw. Alleen bestanden die GitLab nog niet heeft, worden verstuurd; is er niets
          veranderd, dan gaat er niets. Met ${code("--message")} vertel je in de geschiedenis van de app wat er nieuw is.
          Die geschiedenis zie je met ${code("versions")}. Met ${code("rollback")} ga je terug naar de versie ervoor, of
          naar de versie die je noemt; de bestanden komen uit GitLab.`
      },
      { kind: "picture", id: "publish-again" },
      { kind: "heading", text: "Als er iets in de weg staat" },
      {
        kind: "text",
        text: text`Je leest wat het is, wat eraan te doen is, en wie dat kan. Elke uitleg eindigt met een code:`
      },
      { kind: "picture", id: "check-refused" },
      { kind: "text", text: text`Met de code krijg je van alles de hele uitleg, ook zonder netwerk:` },
      { kind: "picture", id: "explain" },
      {
        kind: "text",
        text: text`Weet je niet waar het misgaat, dan loopt ${code("doctor")} de hele weg langs, van het netwerk tot de
          bezoekers, en noemt het eerste wat niet werkt.`
      },
      commands.doctor,
      {
        kind: "text",
        text: text`Zit er een proxy tussen, zet die dan in ${code("HTTPS_PROXY")}; voor een eigen certificaatautoriteit
          is er ${code("--ca-file")}: zie ${link("op een eigen GitLab", "page:publishing/self-managed/")}.`
      },
      { kind: "heading", text: "In scripts, en in je shell" },
      {
        kind: "list",
        items: [
          text`${code("--json")} geeft precies één document, ook als er iets misgaat. Al het andere gaat naar standard
            error, en er wordt niemand iets gevraagd.`,
          text`${code("--events")} meldt de voortgang van het publiceren in regels JSON, met dat document als laatste.
            De ${link("schema's", "page:reference/#schemas")} beschrijven ze allebei.`,
          text`${code("--no-wait")} stopt zodra de versie in GitLab staat; ${code("--wait")} zegt hoeveel minuten er
            hoogstens wordt gewacht.`,
          text`${link("completion", "page:reference/#completion")} leert bash, zsh en fish om opdrachten, opties en
            codes aan te vullen.`
        ]
      },
      { kind: "text", text: text`De exitcode zegt hoe het afliep:` },
      exitCodes("nl", text`gelukt, of er was niets veranderd`),
      {
        kind: "text",
        text: text`Elke optie van ${link("publish", "page:reference/#publish")} en van de andere opdrachten staat bij de
          ${link("opdrachten", "page:reference/")}.`
      }
    ]
  }
}
