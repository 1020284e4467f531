import { gitlabLabels as gitlab } from "../gitlabLabels.ts"
import type { WordsFrom } from "./DrawingWords.ts"

export const en: WordsFrom = ({ facts, olderSteps, scopes, steps }) => {
  const journey = {
    computer: { name: "This computer", text: "a browser, a terminal or a CI job" },
    gitlab: { name: "Your GitLab", text: "its API, its runner, its Pages" },
    token: {
      name: "Token",
      text: "Judged first: group, role, scopes, days left.",
      answer: "says what the token is and what it may do"
    },
    read: { name: "Read", text: "Every file is checked, and gets a fingerprint." },
    compare: {
      name: "Compare",
      text: "What is new, changed, moved or gone?",
      answer: "says which files it already has"
    },
    send: { name: "Send", text: "Only files that GitLab does not have yet." },
    pipeline: { name: "Pipeline", text: "A job hands the files over to Pages." },
    live: { name: "Live", text: "The link shows the new version." },
    old: "Up to here, visitors see the old version,",
    now: "from here on all of the new one."
  }
  const way = {
    kept: { name: "Where you keep it", text: "a password manager, or a variable of CI" },
    memory: { name: "Memory", text: "of the tab or the command, gone when that ends" },
    header: "header",
    gitlab: { name: "Your GitLab", text: "this one host" },
    never: "Never goes here",
    places: ["files", "logs", "addresses", "other hosts", "browser storage"]
  } as const
  return {
    "token-form": {
      title: `GitLab's form “${gitlab.addToken}”`,
      description:
        `From top to bottom. ${steps.name}: ${gitlab.tokenName}, ${facts.name}. ${gitlab.description} stays empty. ` +
        `${steps.expiry}: ${gitlab.expirationDate}, within ${facts.longest} days. ` +
        `${steps.role}: ${gitlab.selectRole}, ${facts.role}. ` +
        `${steps.scopes}: ${gitlab.selectScopes}, ${facts.scopes} ticked and nothing else of the ${scopes.length}. ` +
        `${steps.create}: the button ${gitlab.create}.`,
      caption: "The form, simplified. The numbers are those of the steps above.",
      name: "so that everybody recognises it",
      empty: "may stay empty",
      expiry: `within ${facts.longest} days; note the date`,
      role: "the form starts with Guest",
      scopes: `${facts.scopes}, and nothing else`,
      more: (count) => `and ${count} more, not ticked`
    },
    "group-menu": {
      title: `The way to “${gitlab.addNewToken}” in a group`,
      description:
        `${steps.group}: the group. ${steps.page}: in its menu, ${gitlab.settings} is open, and ` +
        `${gitlab.accessTokens} chosen below it. ${steps.add}: the button ${gitlab.addNewToken} on that page.`,
      caption: "The way to the form, simplified. The numbers are those of the steps above.",
      group: "your group"
    },
    "older-menu": {
      title: "The way to the form before GitLab 16",
      description:
        `${olderSteps.menu}: at the top of the page, ${gitlab.menu} is open, with ${gitlab.groups} chosen. ` +
        `${olderSteps.page}: in the bar on the left, ${gitlab.settings} is open, and ${gitlab.accessTokensBefore16} ` +
        `chosen. ${olderSteps.form}: the form “${gitlab.addToken}” is on the page already.`,
      caption: "The same page in an older GitLab, simplified. The numbers are those of the steps above."
    },
    journey: {
      title: "From token to link",
      description:
        `On this computer: 1. ${journey.token.name}: ${journey.token.text} GitLab ${journey.token.answer}. ` +
        `2. ${journey.read.name}: ${journey.read.text} ` +
        `3. ${journey.compare.name}: ${journey.compare.text} GitLab ${journey.compare.answer}. ` +
        `4. ${journey.send.name}: ${journey.send.text} Then on your GitLab: ` +
        `5. ${journey.pipeline.name}: ${journey.pipeline.text} ${journey.old} ${journey.now} ` +
        `6. ${journey.live.name}: ${journey.live.text}`,
      caption: "How publishing goes, and where each step happens.",
      ...journey
    },
    "token-way": {
      title: "Where the token goes, and where it never goes",
      description:
        `From ${way.kept.text} into the memory ${way.memory.text}, and from there, as the header ${gitlab.header}, ` +
        `to your GitLab, ${way.gitlab.text}. Never into or to: ${way.places.join(", ")}.`,
      caption: "The only way that the token goes.",
      ...way
    }
  }
}
