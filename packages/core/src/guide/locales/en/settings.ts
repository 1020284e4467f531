import type { SettingsWords } from "../../chapters/settings.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const settings = (f: Facts): SettingsWords => ({
  head: ["Setting", "Value", "Why"],
  name: {
    setting: text`Name`,
    value: [code(f.name)],
    why: text`So that everybody who finds it in the list knows what stops when it is revoked.`
  },
  expiry: {
    setting: text`Expiration date`,
    value: text`within a year`,
    why: text`GitLab allows ${f.longest} days at most, and a token that leaks is of use to others until then. From
      ${f.soon} days before the end, every run tells.`
  },
  role: {
    setting: text`Role`,
    value: text`**${f.role}**`,
    why: text`The lowest role that may push to a protected default branch and read where a site is published.`
  },
  scopes: {
    setting: text`Scopes`,
    value: [code(f.scopes)],
    why: text`The smallest choice that covers every call to GitLab that publishing makes.
      ${link(titles.scopes, "#scopes")} goes through the others.`
  },
  unchangeable: text`Role and scopes of a token cannot be changed later: make a new one, and revoke the old.`
})
