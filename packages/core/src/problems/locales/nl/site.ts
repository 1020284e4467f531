import type { SiteNoIndex } from "../../SiteNoIndex.ts"
import { all, amount, argument, shown, size, some } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"

const denied = new Set(["EACCES", "EPERM"])

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
    ? { text: `Is ${shown(p.htmlFiles[0] ?? "")} de pagina die bezoekers het eerst zien, noem die dan index.html` }
    : { text: "Noem de pagina die bezoekers het eerst zien index.html" }
}

const arrow = (link: { readonly path: string; readonly target: string }) => `${link.path} → ${link.target}`

export const site: FamilyTexts<"Site"> = {
  SiteChangedWhileReading: {
    title: "Een bestand veranderde tijdens het lezen",
    why: (p) =>
      `${shown(p.file)} was aan het eind van het lezen anders dan aan het begin, dus er is niets gepubliceerd.`,
    steps: () => [
      { text: "Wacht tot het programma dat eraan schrijft klaar is, zoals een build, en publiceer opnieuw" }
    ]
  },
  SiteEmpty: {
    title: "Er zijn geen bestanden om te publiceren",
    why: (p) =>
      `${shown(p.path)} is leeg, of er staan alleen bestanden in die nooit gepubliceerd worden, zoals .git en node_modules.`,
    steps: () => [{ text: "Kijk of dit de map is waar je app in staat" }, build]
  },
  SiteFileTooLarge: {
    title: "Een bestand is te groot om te publiceren",
    why: (p) =>
      `${shown(p.file)} is ${size(p.bytes, "nl")} groot, en er kan hoogstens ${size(p.limit, "nl")} verstuurd worden.`,
    steps: () => [
      { text: "Maak het kleiner: bewaar foto's en films voor het web, of splits het bestand" },
      { text: "Of zet het ergens anders neer en maak er vanuit de site een link naartoe" }
    ]
  },
  SiteIndexEmpty: {
    title: "De eerste pagina van de site is leeg",
    why: (p) => `De index.html in ${shown(p.path)} telt 0 bytes, dus bezoekers zouden niets zien.`,
    steps: () => [
      { text: "Bewaar de pagina opnieuw in het programma waarmee ze is gemaakt, of bouw de app opnieuw" },
      { text: "Publiceer opnieuw zodra er iets in index.html staat" }
    ]
  },
  SiteIndexMisnamed: {
    title: "De naam van de startpagina is anders gespeld",
    why: (p) => `De pagina heet ${shown(p.found)}, en GitLab Pages zoekt index.html, in kleine letters.`,
    steps: (p) => [
      {
        text: "Geef de pagina de goede naam",
        command: `mv ${argument(`${p.path}/${p.found}`)} ${argument(`${p.path}/index.html`)}`
      },
      { text: "Verwijzen andere pagina's naar de oude naam, pas die links dan ook aan" }
    ]
  },
  SiteKindUnsupported: {
    title: "Een site moet een map zijn",
    why: (p) => `${shown(p.path)} is een bestand van een soort die niet op zichzelf gepubliceerd kan worden.`,
    steps: () => [
      { text: "Zet wat je wilt publiceren in een map, noem de startpagina index.html en publiceer de map" },
      { text: "Is het een archief, pak het dan eerst uit en publiceer de map waar index.html in staat" }
    ]
  },
  SiteNameCollision: {
    title: "Sommige bestandsnamen verschillen alleen in hoofdletters of accenten",
    why: (p) =>
      `Voor veel computers zijn ${all((p.names[0] ?? []).map(shown), "nl") || "die"} één en dezelfde naam${p.names.length > 1 ? `, en zo zijn er nog ${p.names.length - 1}` : ""}.`,
    steps: (p) => [
      ...p.names.slice(0, 5).map((group) => ({
        text: `Hernoem of verwijder op één na al deze: ${all(group.map(shown), "nl")}`
      })),
      { text: "Pas de links naar hernoemde bestanden aan en publiceer opnieuw" }
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
    why: (p) => `${shown(p.path)} bestaat niet op deze computer, gezien vanuit de map waarin je bent.`,
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
      { text: "Gebruik letters, cijfers, spaties, punten, streepjes en liggende streepjes, en publiceer opnieuw" }
    ]
  },
  SiteSymlinkOutside: {
    title: "Sommige links leiden de map uit",
    why: (p) =>
      `Via ${some(p.links.map(arrow), "nl") || "een link"} zouden bestanden van buiten de gekozen map gepubliceerd worden.`,
    steps: () => [
      { text: "Zet op de plaats van elke link een kopie van het bestand, als bezoekers het moeten krijgen" },
      { text: "Verwijder de andere" }
    ]
  },
  SiteUnreadable: {
    title: "Een bestand is niet te lezen",
    why: (p) =>
      denied.has(p.reason)
        ? `Je account op deze computer mag ${shown(p.file)} niet lezen (${p.reason}).`
        : `Het lezen van ${shown(p.file)} eindigde met ${shown(p.reason) || "een fout"}.`,
    steps: (p) => [
      denied.has(p.reason)
        ? { text: "Geef je account leesrecht" }
        : { text: "Open het bestand in een ander programma, om te zien of deze computer het kan lezen" },
      { text: "Staat de map in de cloud, laat die dan eerst helemaal downloaden" }
    ]
  }
}
