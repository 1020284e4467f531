import type { RailsConsoleWords } from "../../chapters/railsConsole.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const railsConsole = (f: Facts): RailsConsoleWords => ({
  when: text`Voor wie een eigen GitLab beheert waar de pagina niet te gebruiken is: GitLab tot en met 14.6 heeft er
    geen. Voer dit uit op de server, in de console die ${code("gitlab-rails console")} opent. In alle andere gevallen
    is ${link(titles.create, "#create")} de betere weg.`,
  notOnCom: text`Van GitLab.com heeft alleen GitLab zelf deze console.`,
  today: "Nu",
  old: "GitLab 14.6 en ouder",
  remarks: {
    admin: "Een beheerder, welke maakt niet uit",
    group: "Het volledige pad van de groep, zoals in het adres",
    bot: "De gebruiker achter het token, met een eigen naam voor elk token",
    made: "Nieuwere versies verpakken hem in een antwoord",
    role: "De rol in de groep",
    token: "Het token zelf",
    show: "Noteer beide; alleen hier is het token te zien"
  },
  name: text`De naam van de gebruiker doet ertoe: aan ${code("group_<id>_bot_<random>")} herkennen GitLab en
    pages-publisher het token van een groep.`,
  tooOld: text`pages-publisher werkt met GitLab ${f.oldest} en nieuwer. Is jullie GitLab ouder, werk die dan eerst bij.`,
  revoke: "Intrekken",
  howToRevoke: text`Met de naam van de gebruiker die werd getoond:`
})
