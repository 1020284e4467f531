import type { Fixers } from "../../fixers.ts"

export const fixers: Fixers = {
  you: "jijzelf",
  "group-owner": "een Owner van de groep",
  "instance-admin": "een beheerder van jullie GitLab",
  "gitlab-billing": "wie bij jullie over het GitLab-abonnement gaat"
}
