import { link, text } from "@pages-publisher/core/guide/Text"
import { countOf, criteriaTable, type TableWords } from "../../accessibility/criteriaTable.ts"
import type { Article } from "../../Article.ts"
import { criterionWords } from "./criteria.ts"

const words: TableWords = {
  head: ["Criterion", "Kept", "How"],
  kept: { met: "yes", partly: "partly", none: "nothing of the kind" }
}

export const accessibility = (): Article => ({
  title: "Accessibility",
  lead: text`The publisher's page and this guide are made for everyone, also for who uses them with a keyboard, a screen
    reader, large text or strong contrast. This page goes through WCAG 2.2, criterion by criterion.`,
  blocks: [
    { kind: "heading", text: "At a glance" },
    {
      kind: "text",
      text: text`Of the criteria at the levels A and AA, **${countOf("met")}** are kept and **${countOf("partly")}** in
        part; **${countOf("none")}** are about something that is not there, such as film. Criterion 4.1.1 is no longer
        one in WCAG 2.2.`
    },
    { kind: "heading", text: "How it was found out" },
    {
      kind: "list",
      items: [
        text`Programs look at every kind of page, in light and in dark, with axe, in a real browser: whatever it finds
          has to be repaired before a change gets in.`,
        text`Tests go from page to page and sign in with the keyboard alone, at a width of 320 pixels, and look at what a
          screen reader is told.`,
        text`Forced colours and more contrast were looked at by eye.`,
        text`What has not been done yet: a test with people who use a screen reader or other aids every day, and a
          review by somebody who did not make this.`
      ]
    },
    { kind: "heading", text: "1. Perceivable" },
    criteriaTable(1, criterionWords, words),
    { kind: "heading", text: "2. Operable" },
    criteriaTable(2, criterionWords, words),
    { kind: "heading", text: "3. Understandable" },
    criteriaTable(3, criterionWords, words),
    { kind: "heading", text: "4. Robust" },
    criteriaTable(4, criterionWords, words),
    { kind: "heading", text: "What this is not about" },
    {
      kind: "text",
      text: text`The apps that you publish are yours: nothing here changes them, and nothing checks whether they are
        accessible. GitLab's own pages are GitLab's. The command line prints plain text and has a quiet form for
        scripts and screen readers: ${link("from a terminal", "page:publishing/terminal/")}.`
    },
    { kind: "heading", text: "If something is in your way" },
    {
      kind: "text",
      text: text`Tell the maintainers of the copy you use what you wanted to do, with what, and what happened instead. It
        is treated as any other defect.`
    }
  ]
})
