import type { Locale } from "../model/Locale.ts"
import type { FixableBy } from "./Guide.ts"
import { fixers as nl } from "./locales/nl/fixers.ts"

/** Who can fix something, in words that fit after "Can be fixed by". */
export type Fixers = Readonly<Record<FixableBy, string>>

const en: Fixers = {
  you: "you",
  "group-owner": "an Owner of the group",
  "instance-admin": "an administrator of your GitLab",
  "gitlab-billing": "whoever looks after your group's GitLab subscription"
}

export const fixerOf = (fixableBy: FixableBy, locale: Locale = "en"): string => ({ en, nl })[locale][fixableBy]
