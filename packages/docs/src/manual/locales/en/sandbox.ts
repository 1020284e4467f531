import { chapterTitles } from "@pages-publisher/core/guide/guideFor"
import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article } from "../../Article.ts"
import { once, sandboxCommands, scenarioTable, tokenTable, usualRelease } from "../../sandbox.ts"

export const sandbox = (): Article => ({
  title: "A GitLab to try it on",
  lead: text`A small GitLab for your own computer: with a group, tokens of every kind, pipelines and Pages. Try all you
    like, nothing can go wrong.`,
  blocks: [
    { kind: "heading", text: "See it at work" },
    {
      kind: "text",
      text: text`One command starts it, publishes an example, and opens the page for the browser. It prints a token to paste
        there, and the link to the example:`
    },
    sandboxCommands.demo,
    { kind: "heading", text: "Start it yourself" },
    sandboxCommands.start,
    {
      kind: "text",
      text: text`It needs the program ${code("git")}, listens on this computer only, and ends with Ctrl-C. What was in
        it is gone then, unless you name a folder with ${code("--data")}. Without ports it takes free ones. With
        ${code("--json")} it prints all you need as ${link("one line of JSON", "page:reference/#schemas")}, for tests.`
    },
    { kind: "text", text: text`In another terminal, paste the token called maintainer, and publish:` },
    sandboxCommands.publish,
    { kind: "heading", text: "Its tokens" },
    { kind: "text", text: text`It prints one for every case. Give them to ${code("pages-publisher check")} and read:` },
    tokenTable("en", { head: ["Token", "What you read"], canPublish: "It can publish" }),
    { kind: "heading", text: "Make a token yourself" },
    {
      kind: "text",
      text: text`Open the sandbox's address in a browser, choose a group, and go to **Settings**, **Access tokens**. You
        are the group's Owner there, and the steps of ${link(chapterTitles("en").create, "#create")} lead to a token that
        works.`
    },
    { kind: "heading", text: "What can go wrong" },
    { kind: "text", text: text`Let something go wrong from the start:` },
    sandboxCommands.wrong,
    { kind: "text", text: text`Or while it runs, until you have had enough of it:` },
    sandboxCommands.switchOn,
    sandboxCommands.switchOff,
    {
      kind: "text",
      text: text`Several at once are fine. In place of a name, ${code(once)} strikes once; ${code("method")} and
        ${code("path")} say which requests it is about.`
    },
    scenarioTable("en", ["Scenario", "What you read when you publish"]),
    { kind: "heading", text: "An older GitLab" },
    { kind: "text", text: text`It behaves like ${usualRelease}, or like the release that you name:` },
    sandboxCommands.older,
    { kind: "heading", text: "Look inside" },
    {
      kind: "text",
      text: text`Every app is a real Git repository. Any user name will do, with a token as the password:`
    },
    sandboxCommands.clone,
    { kind: "heading", text: "What it does not do" },
    {
      kind: "list",
      items: [
        text`It runs no scripts: of a commit, its Pages job takes the folder ${code("public")} as it is.`,
        text`Besides that page for tokens it has nothing to click through, only the API, Git and the published sites.`,
        text`It keeps nothing safe. Give it no token and no file of yours that has to stay secret.`
      ]
    }
  ]
})
