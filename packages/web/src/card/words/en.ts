import type { CardWords } from "./CardWords.ts"

export const en: CardWords = {
  again: "Try again",
  whoFixes: (who) => `Who can fix this: ${who}.`,
  copyFor: {
    "group-owner": "Copy a message for the Owner",
    "instance-admin": "Copy a message for the administrator",
    "gitlab-billing": "Copy a message for them"
  },
  copied: "Copied",
  letter: "Read the message",
  more: (code) => `More about ${code}`,
  browserSilent:
    "A browser does not tell a page why. If the address opens in a new tab and it is your GitLab, then something in between keeps pages such as this one from reading its answers."
}
