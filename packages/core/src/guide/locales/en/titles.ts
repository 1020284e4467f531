import type { Facts } from "../../Facts.ts"
import { code, text } from "../../Text.ts"

export const title = "A token for publishing"

export const lead = (f: Facts) =>
  text`For the Owner of a group who is asked for a token, in about two minutes: name ${code(f.name)},
    role **${f.role}**, scope ${code(f.scopes)}, and an expiration date within a year.`

export const titles = {
  about: "What is a group access token?",
  create: "Create the token",
  settings: "Settings at a glance",
  safety: "Keep it safe",
  troubleshooting: "Troubleshooting",
  scopes: "Every scope, and whether it is needed",
  expiry: "Expiry, renewal and revoking",
  bot: "The user behind the token",
  who: "Who may create a token, and where",
  older: "Older versions of GitLab",
  console: "With the Rails console"
}
