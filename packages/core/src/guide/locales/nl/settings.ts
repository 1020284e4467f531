import type { SettingsWords } from "../../chapters/settings.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const settings = (f: Facts): SettingsWords => ({
  head: ["Instelling", "Waarde", "Waarom"],
  name: {
    setting: text`Naam`,
    value: [code(f.name)],
    why: text`Dan weet iedereen die het in de lijst ziet staan, wat er stopt als het wordt ingetrokken.`
  },
  expiry: {
    setting: text`Einddatum`,
    value: text`binnen een jaar`,
    why: text`GitLab staat hoogstens ${f.longest} dagen toe, en aan een uitgelekt token heeft een ander iets tot die
      dag. Vanaf ${f.soon} dagen voor het einde waarschuwt elke opdracht.`
  },
  role: {
    setting: text`Rol`,
    value: text`**${f.role}**`,
    why: text`De laagste rol die naar een beschermde standaardbranch mag schrijven en mag lezen waar een site staat.`
  },
  scopes: {
    setting: text`Scopes`,
    value: [code(f.scopes)],
    why: text`De kleinste keuze waarmee alles kan wat publiceren aan GitLab vraagt.
      ${link(titles.scopes, "#scopes")} loopt de andere langs.`
  },
  unchangeable: text`De rol en de scopes van een token kun je later niet veranderen: maak een nieuw token en trek het
    oude in.`
})
