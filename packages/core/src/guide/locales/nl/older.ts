import type { OlderWords } from "../../chapters/older.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const older = (f: Facts): OlderWords => ({
  menus: "De menu's van vóór GitLab 16",
  before16: text`De pagina is dezelfde, de weg erheen niet:`,
  menuSteps: [
    text`Open bovenaan de pagina **Menu**, **Groups** en kies de groep. In sommige versies heet het **Main menu**.`,
    text`Open in de balk links **Settings**, **Access Tokens**.`,
    text`Het formulier staat al op die pagina. Vul het in zoals bij ${link(titles.create, "#create")}, vanaf de naam.`
  ],
  differences: "Wat er nog meer anders is",
  head: ["Jullie GitLab", "Wat je moet weten"],
  before: (version) => text`vóór ${version}`,
  different: {
    "14.7": text`Groepen hebben geen pagina voor tokens, zie ${link(titles.console, "#console")}. pages-publisher heeft
      ${f.oldest} of nieuwer nodig.`,
    "15.3": text`Het formulier stelt nog geen Guest en 30 dagen voor. Kies de rol en de datum toch zelf.`,
    "15.5": text`GitLab vertelt niet wat een token mag en wanneer het eindigt, dus ${code("pages-publisher check")} kan
      dat niet laten zien.`,
    "16.0": text`Een token kan zonder einde: geef het er toch een. Vernieuwen kan niet: maak een nieuw token en trek
      daarna het oude in.`,
    "17.7": text`Het formulier heeft geen beschrijving. Mails komen misschien pas 7 dagen voor het einde.`,
    "17.9": text`De scope ${code("self_rotate")} bestaat niet. Ingetrokken en verlopen tokens staan niet in de lijst.`
  },
  which: text`Welke versie is het? Open **Help** in GitLab, of kijk wat ${code("pages-publisher check")} bij GitLab
    zegt.`
})
