import type { SiteNoIndex } from "../../SiteNoIndex.ts"
import { all, amount, argument, cited, number, shown, size, some } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { redirectReasons } from "./redirectReasons.ts"
import { siteSecret } from "./siteSecret.ts"

interface Unreadable {
  readonly path: string
  readonly reason: string
}

const unreadable = ({ path, reason }: Unreadable): string => {
  switch (reason) {
    case "EACCES":
    case "EPERM":
      return `Je account op deze computer mag ${shown(path)} niet lezen (${reason})`
    case "dangling-link":
      return `De link ${shown(path)} leidt nergens heen`
    case "links-without-end":
      return `${shown(path)} zit achter links die eindeloos naar elkaar leiden`
    case "not-a-file":
      return `${shown(path)} is geen bestand en geen map`
    default:
      return `Het lezen van ${shown(path)} eindigde met ${shown(reason) || "een fout"}`
  }
}

const readable = ({ path, reason }: Unreadable) => {
  switch (reason) {
    case "EACCES":
    case "EPERM":
      return { text: `Geef je account leesrecht op ${shown(path)}` }
    case "dangling-link":
    case "links-without-end":
    case "not-a-file":
      return { text: `Verwijder ${shown(path)}, of noem het in een bestand met de naam .pagesignore` }
    default:
      return { text: `Open ${shown(path)} in een ander programma, om te zien of deze computer het kan lezen` }
  }
}

const unsafe = {
  absolute: "de naam begint met / of met een schijfletter",
  traversal: "er staat . of .. als naam van een map in",
  backslash: "er staat een backslash in",
  "control-character": "er staat een onzichtbaar teken in",
  "empty-segment": "er staan twee schuine strepen achter elkaar, of één aan het eind",
  "git-folder": "het is een map van Git, of iets daarin",
  "not-unicode": "het is geen geldige tekst",
  "too-long": "de naam is te lang"
}

const build = {
  text: "Moet de app eerst gebouwd worden, doe dat dan en publiceer de map die eruit komt, vaak dist of build"
}

const startPage = (p: SiteNoIndex) => {
  const inner = p.htmlFiles.find((file) => file.endsWith("/index.html"))
  if (inner !== undefined) {
    return { text: `Zit je app in de map ${shown(inner.slice(0, -"/index.html".length))}, publiceer dan die map` }
  }
  return p.htmlFiles.length === 1
    ? {
        text: `Is ${shown(p.htmlFiles[0] ?? "")} de pagina die bezoekers het eerst moeten zien, noem die dan index.html`
      }
    : { text: "Noem de pagina die bezoekers het eerst moeten zien index.html" }
}

const arrow = (link: { readonly path: string; readonly target: string }) => `${link.path} → ${link.target}`

export const site: FamilyTexts<"Site"> = {
  SiteChangedWhileReading: {
    title: "Een bestand veranderde tijdens het lezen",
    why: (p) =>
      `${some(p.files, "nl") || "Een bestand"} ${p.files.length > 1 ? "waren" : "was"} aan het eind van het lezen anders dan aan het begin, dus er is niets gepubliceerd.`,
    steps: () => [
      { text: "Wacht tot het programma dat in de map schrijft, zoals een build, klaar is, en publiceer opnieuw" }
    ]
  },
  SiteEmpty: {
    title: "Er zijn geen bestanden om te publiceren",
    why: (p) =>
      `In ${shown(p.path)} staat niets om te publiceren: helemaal geen bestanden, of alleen wat nooit gepubliceerd wordt, zoals .git en node_modules.`,
    steps: () => [{ text: "Kijk of dit de map is waar je app in staat" }, build]
  },
  SiteFileTooLarge: {
    title: "Een bestand is te groot om te publiceren",
    why: (p) =>
      `Een bestand mag hoogstens ${size(p.limit, "nl")} groot zijn, en ${amount(p.files.length, "bestand is", "bestanden zijn")} groter.`,
    steps: (p) => [
      ...p.files.slice(0, 5).map((file) => ({
        text: `Maak ${shown(file.path)} (${size(file.bytes, "nl")}) kleiner: bewaar foto's en video's voor het web, of splits het bestand`
      })),
      { text: "Of zet grote bestanden ergens anders neer en maak er in de site een link naartoe" }
    ]
  },
  SiteIndexEmpty: {
    title: "De startpagina van de site is leeg",
    why: (p) => `De index.html in ${shown(p.path)} telt 0 bytes, dus bezoekers zouden niets zien.`,
    steps: () => [
      { text: "Bewaar de pagina opnieuw in het programma waarmee die is gemaakt, of bouw de app opnieuw" },
      { text: "Publiceer opnieuw zodra er iets in index.html staat" }
    ]
  },
  SiteIndexIgnored: {
    title: "De startpagina wordt weggelaten door een .pagesignore",
    why: (p) =>
      `Er staat een index.html in ${shown(p.path)}, maar door de regel ${cited(p.rule)} in ${shown(p.file)} komt die niet op de site.`,
    steps: (p) => [
      { text: `Verander of verwijder de regel ${cited(p.rule)} in ${shown(p.file)}` },
      {
        text: "Of geef met --root een andere map op, als de site daar staat",
        page: "Of publiceer een andere map ervan, als de site daar staat"
      }
    ]
  },
  SiteIndexMisnamed: {
    title: "De startpagina heet niet index.html",
    why: (p) => `De pagina heet ${shown(p.found)}, en GitLab Pages zoekt precies index.html, in kleine letters.`,
    steps: (p) => [
      /\.zip(\/|$)/i.test(p.path)
        ? { text: "Noem de pagina index.html en maak het zipbestand opnieuw" }
        : {
            text: "Noem de pagina index.html",
            page: "Noem de pagina index.html",
            command: `mv ${argument(`${p.path}/${p.found}`)} ${argument(`${p.path}/index.html`)}`
          },
      { text: "Verwijzen andere pagina's naar de oude naam, pas die links dan ook aan" }
    ]
  },
  SiteKindUnsupported: {
    title: "Een site is een map, een zipbestand of één HTML-bestand",
    why: (p) =>
      `${shown(p.path)} is ${p.kind === null ? "een bestand van een andere soort" : `een ${p.kind}-bestand`} en kan niet op zichzelf gepubliceerd worden.`,
    steps: (p) => [
      p.kind === null || p.kind === "pdf"
        ? { text: "Zet wat je wilt publiceren in een map, noem de startpagina index.html en publiceer de map" }
        : { text: "Pak het archief uit en publiceer de map die eruit komt" },
      { text: "Of maak van die map een zipbestand en publiceer dat" }
    ]
  },
  SiteNameCollision: {
    title: "Bestandsnamen verschillen alleen in hoofdletters of accenten",
    why: (p) =>
      `Voor veel computers zijn ${all((p.names[0] ?? []).map(shown), "nl") || "die"} één en dezelfde naam${p.names.length > 1 ? `, en zo zijn er nog ${p.names.length - 1}` : ""}.`,
    steps: (p) => [
      ...p.names.slice(0, 5).map((group) => ({
        text: `Houd één van deze, en hernoem of verwijder de rest: ${all(group.map(shown), "nl")}`
      })),
      { text: "Pas de links naar hernoemde bestanden aan en publiceer opnieuw" }
    ]
  },
  SiteNeedsBuild: {
    title: "Deze app moet eerst gebouwd worden",
    why: (p) =>
      `In ${shown(p.path)} staan de bronbestanden van een app (te zien aan ${shown(p.toldBy) || "een projectbestand"}), en die kan een browser niet tonen.`,
    steps: (p) => [
      p.command === null
        ? { text: "Bouw de app zoals in de README staat" }
        : { text: "Bouw de app, in de map van de app zelf", command: p.command },
      {
        text: "Publiceer opnieuw: de map die eruit komt, zoals dist of build, wordt vanzelf gevonden",
        command: `pages-publisher publish ${argument(p.path)}`,
        page: "Publiceer de map opnieuw: wat eruit komt, zoals dist of build, wordt daarin vanzelf gevonden"
      },
      ...p.pages.slice(0, 3).map((folder) => ({
        text: `Staat de kant-en-klare site in ${shown(folder)}, publiceer dan die map`,
        command: `pages-publisher publish ${argument(p.path)} --root ${argument(folder)}`,
        page: `Staat de kant-en-klare site in ${shown(folder)}, publiceer dan die map`
      })),
      ...(p.pages.length > 0
        ? []
        : [
            {
              text: "Komen de pagina's in een map met een andere naam, geef die dan op met --root",
              page: "Komen de pagina's in een map met een andere naam, publiceer dan die map"
            }
          ])
    ]
  },
  SiteNoIndex: {
    title: "De site heeft geen startpagina",
    why: (p) =>
      `In ${shown(p.path)} staat geen index.html${p.htmlFiles.length === 0 ? "" : `, maar wel ${some(p.htmlFiles, "nl")}`}.`,
    steps: (p) => [startPage(p), build]
  },
  SiteNotFound: {
    title: "Op dat pad staat niets",
    why: (p) => `${shown(p.path)} bestaat niet op deze computer, gezien vanuit de map waarin je nu bent.`,
    steps: () => [
      { text: "Kijk wat er wel staat en vergelijk dat letter voor letter met wat je opgaf", command: "ls" },
      { text: "Staan er spaties in het pad, zet het dan tussen aanhalingstekens" }
    ]
  },
  SitePathUnsafe: {
    title: "Sommige bestandsnamen kunnen niet gepubliceerd worden",
    why: (p) =>
      `${amount(p.paths.length, "naam betekent", "namen betekenen")} voor Git of voor een webserver iets anders dan voor jou.`,
    steps: (p) => [
      ...p.paths.slice(0, 5).map(({ path, reason }) => ({
        text: `Hernoem ${shown(path) || "een bestand"}: ${unsafe[reason]}`
      })),
      {
        text: "Gebruik in de namen alleen letters, cijfers, spaties, punten, streepjes en liggende streepjes, en publiceer opnieuw"
      }
    ]
  },
  SiteRedirectsInvalid: {
    title: "GitLab Pages kan niet alle regels in _redirects volgen",
    why: (p) =>
      `In _redirects ${
        all(
          [
            ...(p.bytes === null
              ? []
              : [`staat ${size(p.bytes, "nl")} terwijl GitLab Pages er ${size(p.mostBytes, "nl")} van leest`]),
            ...(p.rules === null
              ? []
              : [`staan ${number(p.rules, "nl")} regels terwijl GitLab Pages er ${number(p.mostRules, "nl")} volgt`]),
            ...(p.total === 0 ? [] : [p.total === 1 ? "werkt 1 regel niet" : `werken ${p.total} regels niet`])
          ],
          "nl"
        ) || "werkt iets niet"
      }.`,
    steps: (p) => [
      ...p.lines.slice(0, 5).map(({ line, reason, text }) => ({
        text: `Wijzig regel ${line}, ${cited(text)}: ${redirectReasons[reason]}`
      })),
      ...(p.bytes === null && p.rules === null
        ? []
        : [{ text: "Haal regels weg die niemand meer nodig heeft, of zet er één met * voor in de plaats" }]),
      {
        text: "Of haal het bestand _redirects uit de site, als de regels voor een andere aanbieder bedoeld zijn; publiceer dan opnieuw"
      }
    ]
  },
  SiteRootNotFound: {
    title: "De map die bij --root staat, is er niet",
    why: (p) =>
      `${shown(p.path)} heeft geen map ${shown(p.root)}${p.folders.length === 0 ? "" : `; wel ${some(p.folders, "nl")}`}.`,
    steps: () => [
      {
        text: "Schrijf de map precies zoals die daar heet, met / tussen mappen, bijvoorbeeld --root docs/site"
      },
      { text: "Of laat --root weg: de map met de startpagina wordt dan gezocht" }
    ]
  },
  SiteSecret: siteSecret,
  SiteSymlinkOutside: {
    title: "Sommige symbolische links leiden de map uit",
    why: (p) =>
      `Via ${some(p.links.map(arrow), "nl") || "een symbolische link"} zouden bestanden van buiten de gekozen map gepubliceerd worden.`,
    steps: () => [
      { text: "Zet op de plaats van elke link een kopie van het bestand, als bezoekers dat moeten krijgen" },
      { text: "Verwijder de andere links" }
    ]
  },
  SiteTooLarge: {
    title: "De site is te groot voor deze GitLab",
    why: (p) =>
      `${shown(p.path)} is in totaal ${size(p.bytes, "nl")}, en deze GitLab neemt hoogstens ${size(p.limit, "nl")} per site aan.`,
    steps: (p) => [
      ...p.largest
        .slice(0, 5)
        .map((file) => ({ text: `Maak ${shown(file.path)} (${size(file.bytes, "nl")}) kleiner, of laat het weg` })),
      { text: "Noem wat weg moet blijven in een bestand met de naam .pagesignore, één patroon per regel" }
    ]
  },
  SiteTooManyFiles: {
    title: "De site heeft te veel bestanden",
    why: (p) =>
      `In ${shown(p.path)} staan ${number(p.entries, "nl")} bestanden en mappen, en GitLab Pages neemt er hoogstens ${number(p.limit, "nl")} per site aan.`,
    steps: () => [
      {
        text: "Laat weg wat bezoekers niet nodig hebben: noem het in een bestand met de naam .pagesignore, één patroon per regel"
      },
      { text: "Of verdeel de site over meerdere apps" }
    ]
  },
  SiteUnreadable: {
    title: "Een bestand is niet te lezen",
    why: (p) => {
      const [first, ...others] = p.files
      const reason = first === undefined ? "Het lezen eindigde met een fout" : unreadable(first)
      const rest =
        others.length === 0
          ? ""
          : `; ${amount(others.length, "ander bestand is", "andere bestanden zijn")} ook niet te lezen`
      return `${reason}${rest}.`
    },
    steps: (p) => [
      ...p.files.slice(0, 5).map(readable),
      { text: "Staat de map in cloudopslag, laat die dan eerst helemaal downloaden" }
    ]
  }
}
