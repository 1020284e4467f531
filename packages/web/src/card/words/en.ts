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
  more: (code) => `More about ${code}`
}
