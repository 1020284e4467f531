import type { Facts } from "../../Facts.ts"
import { code, text } from "../../Text.ts"

export const title = "Een token om te publiceren"

export const lead = (f: Facts) =>
  text`Voor de Owner van een groep aan wie om een token wordt gevraagd, in ongeveer twee minuten: naam
    ${code(f.name)}, rol **${f.role}**, scope ${code(f.scopes)} en een einddatum binnen een jaar.`

export const titles = {
  about: "Wat is een group access token?",
  create: "Het token maken",
  settings: "De instellingen op een rij",
  safety: "Zo blijft het veilig",
  troubleshooting: "Als het niet lukt",
  scopes: "Alle scopes, en of ze nodig zijn",
  expiry: "Verlopen, vernieuwen en intrekken",
  bot: "De gebruiker achter het token",
  who: "Wie een token mag maken, en waar",
  older: "Oudere versies van GitLab",
  console: "Met de Rails console"
}
