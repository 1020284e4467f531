import type { Language } from "../../Language.ts"

export const fixers: Language["fixers"] = {
  you: "jijzelf",
  "group-owner": "een Owner van de groep",
  "instance-admin": "een beheerder van jullie GitLab",
  "gitlab-billing": "wie bij jullie over het GitLab-abonnement gaat"
}
