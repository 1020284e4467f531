import type { CardWords } from "./CardWords.ts"

export const nl: CardWords = {
  again: "Opnieuw proberen",
  whoFixes: (who) => `Wie dit kan verhelpen: ${who}.`,
  copyFor: {
    "group-owner": "Bericht voor de Owner kopiëren",
    "instance-admin": "Bericht voor de beheerder kopiëren",
    "gitlab-billing": "Bericht voor diegene kopiëren"
  },
  copied: "Gekopieerd",
  letter: "Het bericht lezen",
  more: (code) => `Meer over ${code}`
}
