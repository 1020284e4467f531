import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { hostVariable, hostVariableOfCi, secondHostVariable } from "../../installing.ts"
import { problemLink } from "../../problemLink.ts"
import { selfManagedFacts } from "../../selfManaged.ts"

export const selfManaged = (place: Place): Article => {
  const f = selfManagedFacts(place)
  return {
    title: "Op een eigen GitLab",
    lead: text`Elke GitLab vanaf ${f.oldest} werkt, met elk abonnement; anders zijn alleen de weg erheen en wat de
      beheerder heeft gekozen.`,
    blocks: [
      { kind: "heading", text: "Zeg waar hij staat" },
      {
        kind: "text",
        text: text`Bij ${code("--host")} hoort het adres, met het pad erbij als GitLab onder een pad staat. Zonder die
          optie tellen ${code(hostVariable)}, ${code(secondHostVariable)} en ${code(hostVariableOfCi)}, in die
          volgorde; is er geen van gevuld, dan is het GitLab.com.`
      },
      { kind: "code", language: "sh", code: f.underPath },
      {
        kind: "text",
        text: text`Zit er iets in de weg, dan vindt ${code("doctor")} het: naam, verbinding, proxy, certificaat, API,
          token, groep, pipeline, Pages. Die stopt bij het eerste wat niet werkt, en verandert niets in GitLab.`
      },
      { kind: "code", language: "sh", code: f.doctor },
      {
        kind: "text",
        text: text`Niet elke versie vertelt evenveel. Vóór 15.5 zegt GitLab niet wat een token mag
          (${problemLink("token-unchecked")}); vóór 16.8 komt het adres van een site uit het log van de job. Ouder dan
          ${f.oldest} wordt geweigerd: ${problemLink("host-too-old")}.`
      },
      { kind: "heading", text: "Een certificaat van een eigen instantie" },
      {
        kind: "text",
        text: text`Geef het certificaat van die instantie op, in PEM-formaat. Het wordt vertrouwd naast de certificaten
          die Node al kent, dus al het andere blijft werken.`
      },
      { kind: "code", language: "sh", code: f.withAuthority },
      {
        kind: "list",
        items: [
          text`Met ${code("NODE_EXTRA_CA_CERTS")} geef je het één keer op voor elk programma dat op Node draait.`,
          text`Met ${code("NODE_OPTIONS=--use-system-ca")} geldt wat de computer vertrouwt, vanaf Node 22.15.`,
          text`Zet nooit ${code("NODE_TLS_REJECT_UNAUTHORIZED=0")}: wie ertussen zit, kan dan je token lezen. Bij
            ${problemLink("host-tls-untrusted")} staan betere manieren.`
        ]
      },
      { kind: "heading", text: "Door een proxy" },
      { kind: "code", language: "sh", code: f.throughProxy },
      {
        kind: "text",
        text: text`Kleine letters mogen ook, en in het adres van de proxy kunnen een naam en een wachtwoord staan. Bij
          https geeft de proxy door wat hij niet kan lezen; hij ziet alleen namen en poorten. Zie
          ${problemLink("host-proxy")} en ${problemLink("host-proxy-auth")}.`
      },
      { kind: "heading", text: "De runner en zijn image" },
      {
        kind: "text",
        text: text`Elke versie komt online door één job, ${code(f.job)}, in de image ${code(f.image)}. Die heeft genoeg
          aan een POSIX-shell met ${code("sed")}; de bestanden ophalen en overdragen doet de runner zelf. De job heeft
          geen tags, dus een runner van het project, de groep of heel GitLab moet jobs zonder tags aannemen
          (${problemLink("ci-no-runner")}).`
      },
      {
        kind: "text",
        text: text`Kunnen je runners niet bij Docker Hub (${problemLink("ci-image-pull")}), dan nemen ze een kopie van
          jullie eigen mirror. Die keuze wordt bij de app bewaard en geldt ook voor de volgende versies. Een runner met
          de shell-executor gebruikt geen image.`
      },
      { kind: "code", language: "sh", code: f.withImage },
      { kind: "heading", text: "Adressen, en wie ze kan openen" },
      {
        kind: "list",
        items: [
          text`**Toegangscontrole uit.** Dan kan iedereen die de Pages-host bereikt elke site openen, lid of niet. Na
            het publiceren meldt ${problemLink("pages-open-to-all")} dat.`,
          text`**Elke vorm van adres.** Een eigen domein per site, één domein voor een groep, of de naam van de groep in
            het pad, zodat DNS zonder wildcard kan: het adres is het antwoord van GitLab zelf en wordt nooit geraden.`,
          text`**Sites onder een pad.** Heeft een site geen eigen domein, dan leidt een link die met ${code("/")}
            begint de site uit: ${problemLink("site-links-absolute")}.`,
          text`**Geen antwoord.** De naam of het certificaat van Pages past nog niet bij het adres:
            ${problemLink("pages-unreachable")}.`
        ]
      },
      { kind: "heading", text: "Grenzen" },
      {
        kind: "table",
        head: ["Grens", "Waar je die verandert", "Als die is bereikt"],
        rows: [
          [
            text`Grootte van een site: ${f.usualSize}, tenzij veranderd`,
            text`Admin area, **Settings**, **Preferences**, **Pages**`,
            text`${problemLink("pages-too-large")}`
          ],
          [
            text`Wat een job mag overdragen`,
            text`Admin area, **Settings**, **CI/CD**, **Maximum artifacts size**`,
            text`${problemLink("ci-artifact-too-large")}`
          ],
          [
            text`Bestanden en mappen: ${f.mostEntries}, tenzij veranderd`,
            text`Rails console, ${code("pages_file_entries")} bij de limieten van het plan`,
            text`${problemLink("pages-too-many-entries")}`
          ],
          [
            text`Grootte van een verzoek`,
            text`GitLab, en de webserver ervoor`,
            text`${problemLink("publish-payload-too-large")}`
          ],
          [
            text`Verzoeken per minuut`,
            text`Admin area, **Settings**, **Network**`,
            text`${problemLink("host-rate-limited")}`
          ]
        ]
      },
      {
        kind: "text",
        text: text`Bestanden gaan in meerdere kleine verzoeken; alleen een groot bestand maakt een groot verzoek. Vraagt
          GitLab om het rustiger aan te doen, dan wacht pages-publisher hoogstens ${f.longestWait} seconden per keer, en
          zegt dat erbij.`
      },
      { kind: "heading", text: "Voor de beheerder" },
      {
        kind: "list",
        items: [
          text`GitLab ${f.oldest} of nieuwer, met een API die antwoordt zonder inlogpagina ervoor
            (${problemLink("host-sign-in")}).`,
          text`Pages staat aan, met een naam en een certificaat voor de sites (${problemLink("pages-not-installed")}).`,
          text`Toegangscontrole voor Pages staat aan, als sites alleen voor leden zijn.`,
          text`CI/CD staat aan voor nieuwe projecten (${problemLink("ci-disabled")}).`,
          text`Een runner neemt jobs zonder tags aan en kan de image ophalen.`,
          text`Groepen mogen tokens maken, zie ${link("wie dat mag", "#who")}, en met de rol van het token mogen er
            privéprojecten bij komen (${problemLink("group-forbids-project-creation")}). Blijven tokens uit, dan werkt
            een persoonlijk token, met ${code("--allow-personal-token")} en ${code("--group")}.`,
          text`De grenzen hierboven zijn ruim genoeg voor wat mensen publiceren.`
        ]
      }
    ]
  }
}
