import { chapterTitles } from "@pages-publisher/core/guide/guideFor"
import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { ownPage, sizes } from "../../browser.ts"
import { entryLink } from "../../entryLink.ts"

export const browser = (place: Place): Article => {
  const { elsewhere, entries, gitLabCom } = sizes(place)
  const titles = chapterTitles("en")
  return {
    title: "From the browser",
    lead: text`For everyone who made an app and never opens a terminal: paste your team's token, drop a folder, share
      the link.`,
    blocks: [
      { kind: "heading", text: "What you need" },
      {
        kind: "list",
        items: [
          text`**Your team's token**, a long word that lets you publish into your group. It is probably in your team's
            password manager. If there is none yet, an Owner of the group makes one in about two minutes:
            ${link(titles.create, "#create")}.`,
          text`**The finished app**: a folder or a zip file with a start page called ${code("index.html")}, or a single
            HTML file.`
        ]
      },
      { kind: "heading", text: "Put it online" },
      {
        kind: "steps",
        steps: [
          {
            text: text`Open the publisher, at the address that your team uses, and paste the token.`,
            url: null
          },
          {
            text: text`Read what it says about the token: which group it belongs to, what it may do and when it ends. If
              it cannot publish, you read why, and who can change that.`,
            url: null
          },
          {
            text: text`Drop your folder, zip file or HTML file on the page, choose it, or paste it. It is only read:
              nothing is sent yet.`,
            url: null
          },
          {
            text: text`Give the app a name, choose who may open it, and take **Show what would change**.`,
            url: null
          },
          {
            text: text`Read the plan. It lists the files that are new, that change, that move and that go, and warns of
              what will not work, such as a link that leads nowhere. Its button publishes.`,
            url: null
          },
          {
            text: text`Wait until the app is live. GitLab does that part, and usually takes a minute or two; the very
              first time it may take longer. Once the version is in GitLab, it goes on without the page as well.`,
            url: null
          },
          {
            text: text`Share the link: copy it, show its QR code, or copy a message that also says who can open it.`,
            url: null
          }
        ]
      },
      { kind: "screen", id: "signed-in" },
      { kind: "screen", id: "plan" },
      { kind: "screen", id: "under-way" },
      { kind: "screen", id: "live" },
      { kind: "heading", text: "If your team has no publisher yet" },
      {
        kind: "text",
        text: text`Whoever has pages-publisher in a terminal can open the same page on their own computer. It is there for
          that computer only, until Ctrl-C:`
      },
      ownPage(place),
      {
        kind: "text",
        text: text`To have it at an address for the whole team, put it on your own GitLab Pages:
          ${link("a page of your own", "page:publishing/your-own-page/")}.`
      },
      { kind: "heading", text: "Who can open it" },
      {
        kind: "text",
        text: text`A new app is for **your team**: visitors sign in to GitLab and have to be members of the group, or of
          the app's project. Choose **Anyone with the link** to open it to all who can reach its address. Some GitLabs cannot tell
          visitors apart; then the publisher warns you: ${entryLink("pages-open-to-all", "en")}.`
      },
      { kind: "heading", text: "Before you publish" },
      {
        kind: "list",
        items: [
          text`The start page is called ${code("index.html")}, in small letters, and lies at the top of the folder.`,
          text`Links to your own files begin with their name, as in ${code("img/soup.jpg")}. One that begins with a
            slash, as in ${code("/img/soup.jpg")}, may miss: your app can come to live under a path.`,
          text`Capitals count: ${code("Soup.jpg")} and ${code("soup.jpg")} are two files.`,
          text`GitLab.com takes ${gitLabCom} and ${entries} files and folders. Other GitLabs usually take
            ${elsewhere}, unless their administrator chose otherwise.`,
          text`There is no password, key or token in it. If one is found, nothing is sent until you have said that it
            is no real secret (${entryLink("site-secret", "en")}).`
        ]
      },
      { kind: "heading", text: "A new version, and back again" },
      {
        kind: "text",
        text: text`Below stands what your team publishes. Take **New version** at the app and drop the folder again, or
          drop it under the same name. Only what changed is sent, and the link stays the same. Until the new version has
          arrived completely, visitors see the old one.`
      },
      { kind: "screen", id: "apps" },
      {
        kind: "text",
        text: text`Was the old one better? **Versions** lists them all, tells what each changed, and goes back to the one
          you choose. Its files are still in GitLab, so nothing is uploaded.`
      },
      { kind: "heading", text: "What the page never does" },
      {
        kind: "list",
        items: [
          text`**It stores nothing**, no cookie either. The token is gone when you close the tab or sign out, and after
            an hour in which you do nothing.`,
          text`**It talks to nobody else.** The token and your files go from your browser to your GitLab, without a
            server of ours in between: ${link("where the token goes", "page:publishing/security/")}.`,
          text`**It shows nobody half a version.** A publish happens as a whole or not at all, also if you cancel it, and
            if the connection is lost on the way: then it waits, looks at what has arrived, and goes on.`
        ]
      },
      { kind: "heading", text: "If something is in the way" },
      { kind: "screen", id: "refused" },
      {
        kind: "questions",
        questions: [
          {
            question: "It says that the app has to be built first",
            code: "site-needs-build",
            answer: [
              {
                kind: "text",
                text: text`Your folder holds the sources of an app, from which a tool still has to make the pages. If
                  that was done, the result in ${code("dist")}, ${code("build")}, ${code("out")} or ${code("public")} is
                  found by itself, and you read which folder was taken. Otherwise the card names the command that builds
                  the app. Give it to whoever made the app, or ask them for the built version.`
              }
            ]
          },
          {
            question: "It says that GitLab calls the version online, and not that it is live",
            code: null,
            answer: [
              {
                kind: "text",
                text: text`The page opens a new version's address to see for itself. Some addresses it cannot open from
                  where you are, or it was not told that it may. GitLab has then put the version online all the same:
                  open the link to see it.`
              }
            ]
          },
          {
            question: "A red card appears",
            code: null,
            answer: [
              {
                kind: "text",
                text: text`It says what happened, who can fix it and what the next step is. Where that is somebody else,
                  it has a text ready to send to them. All cards are among
                  ${link("the problems and warnings", "page:problems/")}, and what the page says of a token you can see
                  before you have one: ${link("try the token check", "page:try/")}.`
              }
            ]
          }
        ]
      }
    ]
  }
}
