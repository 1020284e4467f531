import type { Words } from "../../Words.ts"
import { about } from "./about.ts"
import { bot } from "./bot.ts"
import { create } from "./create.ts"
import { expiry } from "./expiry.ts"
import { older } from "./older.ts"
import { railsConsole } from "./railsConsole.ts"
import { safety } from "./safety.ts"
import { scopes } from "./scopes.ts"
import { settings } from "./settings.ts"
import { lead, title, titles } from "./titles.ts"
import { troubleshooting } from "./troubleshooting.ts"
import { who } from "./who.ts"

export const en: Words = {
  title,
  lead,
  titles,
  about,
  create,
  settings,
  safety,
  troubleshooting,
  scopes,
  expiry,
  bot,
  who,
  older,
  railsConsole
}
