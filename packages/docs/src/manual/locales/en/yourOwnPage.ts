import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { problemLink } from "../../problemLink.ts"
import { buildPage, exampleSettings, headers, pageFolder, publishPage, settingsTable } from "../../yourOwnPage.ts"

export const yourOwnPage = (place: Place): Article => ({
  title: "The publisher's page at an address of your own",
  lead: text`The page ${link("for the browser", "page:publishing/browser/")} is a folder of static files. Whoever puts it
    on your own GitLab Pages once, gives the whole team an address to publish at.`,
  blocks: [
    { kind: "heading", text: "Build it" },
    { kind: "text", text: text`In the sources of pages-publisher, with Node and nothing else installed:` },
    buildPage,
    {
      kind: "text",
      text: text`The page is then in ${code(pageFolder)}. It works at any address and below any path, and asks nobody for
        anything but your GitLab and its Pages. The same page comes with the command line, in the folder ${code("web")} beside its file.`
    },
    { kind: "heading", text: "Say what is yours" },
    {
      kind: "text",
      text: text`All there is to set stands in one file, ${code("config.json")}, beside the page. Keep yours elsewhere, say
        as ${code("our-config.json")}: a build writes its own. For a team whose GitLab is known it can look like this:`
    },
    exampleSettings(place),
    settingsTable(
      ["Setting", "If not set", "What it does"],
      {
        host: text`The address of GitLab, with its path if it lives under one.`,
        hostFixed: text`With ${code("true")}, that is the only GitLab: nobody is asked for an address, and the browser
          lets the page talk to no other.`,
        pages: text`Where your sites live, for a page with one GitLab: a list of addresses without a path; the first part
          of a name may be ${code("*")}. The page opens a new version there to see that it is live. Without it, it tells
          what GitLab says.`,
        group: text`The full path of the group to publish into.`,
        title: text`The name of the page.`,
        locale: text`The language that it begins in: ${code("en")} or ${code("nl")}.`,
        guide: text`The address of this guide, if you have published one: for **Get a token**, and for what is behind a
          card.`,
        personalTokens: text`Whether a person's own token may be accepted knowingly, as GitLab.com Free needs it.`
      },
      {
        none: text`nothing`,
        pages: text`those of GitLab.com for GitLab.com`,
        group: text`the token's own`,
        title: text`pages-publisher`,
        locale: text`the browser's`
      }
    ),
    {
      kind: "text",
      text: text`${code("config.schema.json")} beside the page describes the same, so that an editor can help. A mistake in
        the file is told on the page; one that leaves open where a token would go keeps it from asking for a token at all.`
    },
    { kind: "heading", text: "Publish it" },
    publishPage(place),
    {
      kind: "text",
      text: text`The page holds no secret, so everybody may open it: what protects your group is the token, which nobody
        has who was not given it. With ${code("--access members")} only members see the page, after signing in.`
    },
    { kind: "heading", text: "If you serve it yourself" },
    {
      kind: "text",
      text: text`The page's policy stands in its document, and works without a header. A header can also keep it out of
        other pages' frames. In nginx, with your own addresses:`
    },
    headers(place),
    {
      kind: "text",
      text: text`The page has to come over https, or from the computer it is opened on: elsewhere browsers do not let it
        compute what it needs.`
    },
    { kind: "heading", text: "Bring it up to date" },
    {
      kind: "list",
      items: [
        text`Fetch the newer sources, build, copy your ${code("config.json")} and publish under the same name. Only what
          changed is sent.`,
        text`Who has the page open meanwhile may read that a part of it could not be loaded. Loading it again is all it
          takes; the token has to be pasted once more.`,
        text`Not better than before? ${code("pages-publisher rollback publisher")} goes back.`,
        text`Is the name taken by a project of somebody else? ${problemLink("app-name-taken")}.`
      ]
    }
  ]
})
