import { roleName } from "../../../model/Role.ts"
import { projectPagesPage } from "../../links.ts"
import type { TokenExpiresSoon } from "../../Warning.ts"
import type { WarningTexts } from "../../warningGuides.ts"
import { all, amount, cited, day, plainUrl, shown, size, some, span } from "../../wording.ts"

const whatOf = { scopes: "wat dit token mag", expiry: "wanneer het verloopt" }

const placed = (link: { readonly file: string; readonly line: number; readonly target: string }) =>
  `${link.target} (${link.file}, regel ${link.line})`

const expiresSoon = ({ days, expiresOn, tokensUrl }: typeof TokenExpiresSoon.Type) => {
  const on = day(expiresOn, "nl")
  if (days <= 1)
    return `Het verloopt binnen een dag, als ${on} in UTC begint. Vernieuw het vandaag, morgen is het te laat: ${tokensUrl}`
  const left = `Het werkt tot ${on}, nog ${days} dagen.`
  return days <= 7
    ? `${left} Vernieuw het deze week, want met een verlopen token kan dat niet meer: ${tokensUrl}`
    : `${left} Vernieuw het op tijd: ${tokensUrl}`
}

export const warnings: WarningTexts = {
  HostUnencrypted: {
    title: "Je token wordt onversleuteld verstuurd",
    detail: (w) =>
      `${plainUrl(w.host)} is geen https-adres, dus wie tussen hier en daar zit, kan het token lezen en gebruiken. Geef het adres met https:// op als jouw GitLab dat heeft, of vraag de beheerder erom.`
  },
  LocalGuideInvalid: {
    title: "In PAGES_PUBLISHER_GUIDE staat geen adres",
    detail: () =>
      "Problemen verwijzen naar hun pagina in een gepubliceerde gids zodra het adres daarvan in deze variabele staat, zoals https://example.org/guide. Tot die tijd telt de waarde niet mee."
  },
  PagesAddressUnknown: {
    title: "Deze GitLab zegt niet wat het adres van de site is",
    detail: (w) =>
      `Je vindt het in het project onder Deploy, Pages, of in oudere versies onder Settings, Pages: ${projectPagesPage(w.projectUrl)}`
  },
  PagesMembersOnly: {
    title: "Alleen je team kan deze site openen",
    detail: (w) => `Wie ${w.url} opent, logt eerst in bij GitLab en moet lid van het project zijn.`
  },
  PagesNotLiveYet: {
    title: "De nieuwe versie is nog niet te zien",
    detail: (w) =>
      `GitLab heeft die online gezet, maar op ${w.url} was die na ${span(w.seconds, "nl")} nog niet te zien. De eerste versie van een site kan een halfuur op zich laten wachten.`
  },
  PagesUnreachable: {
    title: "Het adres van de site antwoordt niet vanaf hier",
    detail: (w) =>
      `GitLab heeft de nieuwe versie online gezet, maar op ${w.url} kwam geen antwoord. Open het in een browser; gaat het daar ook niet open, dan is de naam of het certificaat van GitLab Pages er niet op ingericht.`
  },
  PagesOpenToAll: {
    title: "Iedereen die dit adres kan bereiken, kan de site openen",
    detail: (w) => `Deze GitLab kent geen toegangscontrole voor Pages, dus bij ${w.url} hoeft niemand in te loggen.`
  },
  PublishAnswerLost: {
    title: "Een antwoord van GitLab is onderweg kwijtgeraakt",
    detail: () => "pages-publisher heeft nog eens gekeken: de nieuwe versie is aangekomen, precies één keer."
  },
  PublishOvertook: {
    title: "Iemand anders publiceerde tegelijk met jou",
    detail: (w) =>
      `${w.by === null ? "Iemand" : shown(w.by)} publiceerde intussen ${cited(w.other)}. Jouw versie staat nu online; die andere vind je terug in de geschiedenis.`
  },
  SiteFallbackMissing: {
    title: "Een pagina binnen deze app opnieuw laden geeft een fout",
    detail: () =>
      "De app maakt zelf adressen aan waar geen bestand voor is: wie zo'n pagina opnieuw laadt of via een link opent, krijgt een fout. Kopieer na elke build de startpagina: cp index.html 404.html"
  },
  SiteFilesLarge: {
    title: "Sommige bestanden zijn groot",
    detail: (w) =>
      `Bezoekers moeten wachten op ${some(
        w.files.map((file) => `${file.path} (${size(file.bytes, "nl")})`),
        "nl"
      )}. Bewaar foto's en video's voor het web, of zet ze ergens anders neer en maak er een link naartoe.`
  },
  SiteLarge: {
    title: "Dit is een grote site",
    detail: (w) =>
      `De site is in totaal ${size(w.bytes, "nl")}. GitLab neemt ${size(w.usual, "nl")} aan, tenzij de beheerder meer toestaat; is het te veel, dan meldt de pipeline dat.`
  },
  SiteLinksAbsolute: {
    title: "Sommige links in de pagina's leiden de site uit",
    detail: (w) =>
      `De site staat onder ${shown(w.prefix)}/, en ${amount(w.total, "link begint", "links beginnen")} met alleen een /: ${some(w.links.map(placed), "nl") || "alles"}. Schrijf links zonder de eerste /; of stel de basis van de build in, zoals base: "${shown(w.prefix)}/"; of zet in het project onder Deploy, Pages “Use unique domain” aan.`
  },
  SiteLinksBroken: {
    title: "Sommige links in de pagina's leiden nergens heen",
    detail: (w) =>
      `De site heeft geen bestand voor ${amount(w.total, "link", "links")}: ${
        some(
          w.links.map((link) =>
            link.near === null ? placed(link) : `${placed(link)}, terwijl ${link.near} er wel is`
          ),
          "nl"
        ) || "alles"
      }. Verbeter de links, of voeg de bestanden toe; hoofdletters tellen mee.`
  },
  SiteRedirectsPrefix: {
    title: "Sommige regels in _redirects laten het pad van de site weg",
    detail: (w) =>
      `De site staat onder ${shown(w.prefix)}/, en ${amount(w.total, "regel laat", "regels laten")} dat weg: ${
        some(
          w.lines.map(({ line, text }) => `regel ${line}, ${text}`),
          "nl"
        ) || "alles"
      }. Begin beide paden van een regel met ${shown(w.prefix)}/, of zet in het project onder Deploy, Pages “Use unique domain” aan.`
  },
  SiteRootTaken: {
    title: "De gebouwde site is in het project gevonden",
    detail: (w) =>
      `De map ${shown(w.root)} wordt gepubliceerd. Is dat niet de goede, geef dan een andere op met --root.`,
    page: (w) => `De map ${shown(w.root)} wordt gepubliceerd. Is dat niet de goede, publiceer dan alleen de goede.`
  },
  TokenExpiresLate: {
    title: "Dit token gaat langer dan een jaar mee",
    detail: (w) =>
      `Het werkt tot ${day(w.expiresOn, "nl")}, nog ${amount(w.days, "dag", "dagen")}; lekt het uit, dan kunnen anderen het tot die dag gebruiken. Vernieuw het met een vervaldatum binnen een jaar: ${w.tokensUrl}`
  },
  TokenExpiresSoon: { title: "Dit token verloopt binnenkort", detail: expiresSoon },
  TokenNeverExpires: {
    title: "Dit token verloopt nooit",
    detail: (w) =>
      `Lekt het uit, dan kunnen anderen het gebruiken tot iemand het intrekt. Vernieuw het met een vervaldatum binnen een jaar: ${w.tokensUrl}`
  },
  TokenPersonalAccepted: {
    title: "Dit token is niet van de groep zelf",
    detail: (w) =>
      `Wat je publiceert, staat op naam van ${shown(w.owner) || "de eigenaar van het token"}, en het token kan bij alles waar dat account bij kan.`
  },
  TokenRoleHigh: {
    title: "Dit token mag in de groep meer dan nodig is",
    detail: (w) =>
      `Het heeft de rol ${roleName(w.role)}, die ook projecten en de groep mag verwijderen; publiceren vraagt om ${roleName(w.needed)}. Maak een token met die rol en trek dit in: ${w.tokensUrl}`
  },
  TokenScopesWide: {
    title: "Dit token heeft scopes die voor publiceren niet nodig zijn",
    detail: (w) =>
      `Nodig is ${all(w.needed, "nl")}, en het heeft ook ${some(w.extra, "nl")}. Maak een token zonder ${w.extra.length === 1 ? "die scope" : "die scopes"} en trek dit in: ${w.tokensUrl}`
  },
  TokenUnchecked: {
    title: "Deze GitLab vertelt weinig over een token",
    detail: (w) =>
      `GitLab ${[shown(w.version), "is ouder dan 15.5"].filter(Boolean).join(" ")} en zegt niet ${
        all(
          w.what.map((what) => whatOf[what]),
          "nl"
        ) || "alles"
      }; dat blijkt pas bij het publiceren.`
  }
}
