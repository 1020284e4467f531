import { Record } from "effect"
import type { Language } from "./Language.ts"
import type { LetterWords } from "./LetterWords.ts"
import type { Texts } from "./locales/Texts.ts"
import { guides } from "./Problem.ts"
import { warningGuides, type WarningTexts } from "./warningGuides.ts"

const letter: LetterWords = {
  dear: {
    "group-owner": ({ group }) => `Dear Owner of ${group ?? "our GitLab group"},`,
    "instance-admin": ({ host }) => `Dear administrator of ${host ?? "our GitLab"},`,
    "gitlab-billing": ({ group }) =>
      `Dear colleague who looks after the GitLab subscription of ${group ?? "our group"},`
  },
  opening: (title) => `I want to publish an app to GitLab Pages, and pages-publisher says: ${title}.`,
  steps: "You can help like this:",
  about: (url) => `It is about ${url}`,
  evidence: (asked, status, requestId) =>
    `What was asked: ${asked}${status === null ? "" : `, answered with ${status}`}${requestId === null ? "" : `, request ${requestId}`}`,
  closing: (code) => `The problem is called ${code}. Thank you for your help.`
}

/** The source of every other language: its words stand beside each problem and each warning. */
export const english: Language = {
  locale: "en",
  // TypeScript cannot see that a tag and the words under it belong together.
  problems: Record.map(guides, ({ en }) => en) as Texts,
  warnings: Record.map(warningGuides, ({ en }) => en) as WarningTexts,
  fixers: {
    you: "you",
    "group-owner": "an Owner of the group",
    "instance-admin": "an administrator of your GitLab",
    "gitlab-billing": "whoever looks after your group's GitLab subscription"
  },
  letter
}
