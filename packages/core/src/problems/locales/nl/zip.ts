import type { Step } from "../../Guide.ts"
import { amount, number, shown, size } from "../../wording.ts"
import type { ZipBomb } from "../../ZipBomb.ts"
import type { ZipBroken } from "../../ZipBroken.ts"
import type { ZipPathUnsafe } from "../../ZipPathUnsafe.ts"
import type { FamilyTexts } from "../Texts.ts"

const zipAnew: readonly [Step, Step, Step] = [
  {
    text: "Of maak het opnieuw van de map: klik met rechts op de map, en kies “Comprimeren naar ZIP-bestand” in Windows of “Comprimeer” op een Mac"
  },
  { text: "Ga op Linux in de map staan en maak het daar", command: "zip -r site.zip ." },
  { text: "Of publiceer de map zelf: een zipbestand is niet nodig" }
]

const broken = ({ archive, file, reason }: ZipBroken): string => {
  const zip = shown(archive) || "het zipbestand"
  const entry = shown(file ?? "") || "een bestand"
  switch (reason) {
    case "empty":
      return `In ${zip} staan 0 bytes.`
    case "not-zip":
      return `Het begin en het eind van ${zip} zijn niet die van een zipbestand.`
    case "cut-off":
      return `Het eind van ${zip} ontbreekt, en daar hoort de lijst van bestanden te staan.`
    case "directory":
      return `De lijst van bestanden aan het eind van ${zip} is beschadigd.`
    case "contradiction":
      return `Wat ${zip} in zijn lijst over ${entry} zegt, is anders dan wat er voor dat bestand zelf staat.`
    case "bad-data":
      return `De inhoud van ${entry} in ${zip} is beschadigd en kan niet worden uitgepakt.`
    case "wrong-size":
      return `Er staat minder van ${entry} in ${zip} dan de lijst van bestanden zegt.`
    case "wrong-checksum":
      return `De inhoud van ${entry} in ${zip} is veranderd sinds het inpakken: de controlesom (CRC-32) is een andere.`
  }
}

const bomb = ({ archive, file, found, limit, reason }: ZipBomb): string => {
  const zip = shown(archive) || "het zipbestand"
  const entry = shown(file ?? "") || "een bestand"
  switch (reason) {
    case "entries":
      return `De lijst van ${zip} noemt ${number(found, "nl")} bestanden, en er worden er hoogstens ${number(limit, "nl")} uitgepakt.`
    case "folders":
      return `De namen in ${zip} maken meer dan ${number(limit, "nl")} mappen, en een site heeft er veel minder.`
    case "links":
      return `In ${zip} staan ${number(found, "nl")} symbolische links, en er worden er hoogstens ${number(limit, "nl")} gevolgd.`
    case "total":
      return `Uitgepakt zou ${zip} ${size(found, "nl")} groot zijn, en er wordt hoogstens ${size(limit, "nl")} uitgepakt.`
    case "ratio":
      return `Uitgepakt zou ${zip} ${number(found, "nl")} keer zo groot zijn als nu, en een site blijft ver onder ${number(limit, "nl")} keer.`
    case "overlap":
      return `In ${zip} is dezelfde inhoud gebruikt voor meerdere bestanden, zoals ${entry}, en geen enkel zipprogramma doet dat.`
    case "inflates":
      return `Uitgepakt is ${entry} in ${zip} groter dan de ${size(limit, "nl")} die erbij staat.`
  }
}

const unsafe = {
  absolute: "begint met / of met een schijfletter",
  traversal: "heeft . of .. als naam van een map",
  backslash: "bevat een backslash",
  "control-character": "bevat een onzichtbaar teken",
  "empty-segment": "heeft twee schuine strepen achter elkaar, of helemaal geen naam",
  "not-unicode": "is geen geldige tekst",
  "too-long": "is te lang",
  "special-file": "is niet de naam van een bestand, maar van een apparaat of een pipe"
}

const first = ({ paths }: ZipPathUnsafe) => {
  const [entry] = paths
  return entry === undefined ? "een ervan is niet geldig" : `${shown(entry.path) || "een naam"} ${unsafe[entry.reason]}`
}

export const zip: FamilyTexts<"Zip"> = {
  ZipBomb: {
    title: "Uitgepakt is het zipbestand veel groter dan een site",
    why: bomb,
    steps: () => [
      { text: "Heeft iemand anders het gemaakt, pak het dan niet uit: het kan bedoeld zijn om computers te vullen" },
      { text: "Is het van jou, publiceer dan de map waar het van gemaakt is, zonder wat niet bij de site hoort" }
    ]
  },
  ZipBroken: {
    title: "Het zipbestand is beschadigd of onvolledig",
    why: broken,
    steps: (p) => [
      p.reason === "not-zip"
        ? {
            text: "Open het bestand in een teksteditor: vaak is in plaats van een download een inlogpagina bewaard"
          }
        : {
            text: "Vergelijk de grootte in bytes met die van het origineel: een download of kopie kan halverwege gestopt zijn"
          },
      { text: "Download of kopieer het opnieuw, en publiceer dat" },
      ...zipAnew
    ]
  },
  ZipDuplicateName: {
    title: "In het zipbestand hebben twee bestanden dezelfde naam",
    why: (p) =>
      `${amount(p.total, "naam staat", "namen staan")} meer dan eens in ${shown(p.archive)}, zoals ${shown(p.names[0] ?? "") || "een"}, en het is niet duidelijk welk bestand bezoekers moeten krijgen.`,
    steps: () => [
      { text: "Open het zipbestand in het programma waarmee het gemaakt is, en verwijder wat verouderd is" },
      ...zipAnew
    ]
  },
  ZipEncrypted: {
    title: "Het zipbestand zit op slot met een wachtwoord",
    why: (p) =>
      `Zonder het wachtwoord ${p.total === 1 ? "is" : "zijn"} ${amount(p.total, "bestand", "bestanden")} in ${shown(p.archive)} niet te lezen, zoals ${shown(p.files[0] ?? "") || "een bestand"}.`,
    steps: () => [
      { text: "Maak het zipbestand opnieuw, zonder wachtwoord: wat je publiceert, moeten bezoekers kunnen lezen" },
      ...zipAnew
    ]
  },
  ZipPathUnsafe: {
    title: "Namen in het zipbestand kunnen buiten de map leiden",
    why: (p) =>
      `${amount(p.total, "naam", "namen")} in ${shown(p.archive)} ${p.total === 1 ? "kan" : "kunnen"} niet van een bestand in een site zijn: ${first(p)}.`,
    steps: () => [
      {
        text: "Heeft iemand anders het gemaakt, pak het dan niet uit: zulke namen kunnen andere bestanden overschrijven"
      },
      {
        text: "Is het van jou, hernoem de bestanden dan met alleen letters, cijfers, spaties, punten, streepjes en liggende streepjes, en maak het zipbestand opnieuw"
      },
      { text: "Of publiceer de map zelf: een zipbestand is niet nodig" }
    ]
  },
  ZipUnsupported: {
    title: "Weinig programma's kunnen dit zipbestand lezen",
    why: (p) =>
      p.method === null
        ? `Het is over meerdere bestanden verdeeld, en ${shown(p.archive)} is er maar één van.`
        : `${amount(p.total, "bestand", "bestanden")} in ${shown(p.archive)} ${p.total === 1 ? "is" : "zijn"} ingepakt met ${shown(p.method) || "een onbekende methode"}, zoals ${shown(p.files[0] ?? "") || "een"}, en browsers kunnen alleen Deflate lezen.`,
    steps: (p) => [
      p.method === null
        ? { text: "Pak alle delen samen uit met het programma waarmee ze gemaakt zijn, en publiceer de map" }
        : { text: "Maak het zipbestand opnieuw met de methode Deflate, als het programma je laat kiezen" },
      ...zipAnew
    ]
  }
}
