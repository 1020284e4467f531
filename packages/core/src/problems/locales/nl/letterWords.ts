import type { LetterWords } from "../../LetterWords.ts"

export const letterWords: LetterWords = {
  dear: {
    "group-owner": ({ group }) => `Beste Owner van ${group ?? "onze GitLab-groep"},`,
    "instance-admin": ({ host }) => `Beste beheerder van ${host ?? "onze GitLab"},`,
    "gitlab-billing": ({ group }) => `Beste beheerder van het GitLab-abonnement van ${group ?? "onze groep"},`
  },
  opening: (title) => `Ik wil een app publiceren op GitLab Pages, en pages-publisher zegt: ${title}.`,
  steps: "Zo kun je helpen:",
  about: (url) => `Het gaat om ${url}`,
  evidence: (asked, status, requestId) =>
    `Wat er gevraagd werd: ${asked}${status === null ? "" : `, met als antwoord ${status}`}${requestId === null ? "" : `, verzoek ${requestId}`}`,
  closing: (code) => `Het probleem heet ${code}. Dank je wel voor je hulp.`
}
