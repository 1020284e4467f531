import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { problemLink } from "../../problemLink.ts"
import { securityFacts } from "../../security.ts"

export const security = (place: Place): Article => {
  const f = securityFacts(place)
  return {
    title: "Where the token goes",
    lead: text`To your GitLab, and nowhere else: the program holds it in memory, and when it ends, the token is gone.`,
    blocks: [
      { kind: "drawing", id: "token-way" },
      { kind: "heading", text: "Where it comes from" },
      {
        kind: "text",
        text: text`The command line takes it from ${code(f.variable)}, then ${code(f.secondVariable)}, then from
          standard input with ${code(f.option)}; else it asks, and does not show what is typed. No option takes a
          token, because every user of a computer can see the options of a running program. A variable can be read by
          other programs that run in your name, so set it without showing it, and close the terminal afterwards.`
      },
      { kind: "code", language: "sh", code: f.typed },
      { kind: "heading", text: "Where it goes" },
      {
        kind: "list",
        items: [
          text`It travels in one header, ${code(f.header)}, to the scheme, name and port of your GitLab.`,
          text`A redirect to any other place is not followed, so no answer can lead it away.`,
          text`A published site is opened without it.`,
          text`An address with http instead of https is warned about, for then others on the way can read it
            (${problemLink("host-unencrypted")}).`
        ]
      },
      { kind: "heading", text: "Where it never is" },
      {
        kind: "list",
        items: [
          text`In arguments, addresses, commits or files: none of these is made from it.`,
          text`In what is printed, with ${code("--verbose")} and ${code("--json")} too. In the report of a defect, which
            may hold anything, dots stand in its place.`,
          text`In the storage of a browser: nothing is kept there.`,
          text`In your site: if a file holds the token, the publish is refused, and no option allows it.`
        ]
      },
      { kind: "heading", text: "What somebody else could do with it" },
      {
        kind: "text",
        text: text`To be plain about it: with the scope ${code(f.scopes)} and the role **${f.role}**, a token is worth
          as much as the account of a ${f.role} of the group. Whoever holds it can`
      },
      {
        kind: "list",
        items: [
          text`read all code of the group, its subgroups and their projects, and projects elsewhere in your GitLab whose
            visibility is **Internal**;`,
          text`change that code, as a rule on protected branches too, and so what visitors see;`,
          text`read the CI/CD variables of projects and, by running a pipeline, also those that are hidden;`,
          text`add people, deploy keys and deploy tokens to projects, which go on working without it;`,
          text`renew it before it ends.`
        ]
      },
      {
        kind: "text",
        text: text`They cannot change the settings or members of the group itself, and cannot make further group access
          tokens. So give the token a group that holds nothing but apps. If others may have seen it, revoke it first
          and look around afterwards: ${link("what to do, step by step", "#safety")}.`
      },
      { kind: "heading", text: "What keeps the site itself safe" },
      {
        kind: "list",
        items: [
          text`Before anything is sent, all files are searched for ${f.kinds} kinds of secrets, such as private keys,
            passwords and tokens of others (${problemLink("site-secret")}). ${code("--allow-secrets")} lets a file
            through that holds none.`,
          text`The project is private, because its history is nobody's business but the team's. The site opens
            for members unless you say otherwise: to open later is easy, to take back is not.`
        ]
      },
      { kind: "heading", text: "What this guide may do" },
      {
        kind: "text",
        text: text`Its pages are files: they store nothing, ask nobody else for anything, and never ask for your token.
          This policy has the browser see to it; only the page that searches may also read the index of this site:`
      },
      { kind: "yaml", code: f.policy },
      { kind: "heading", text: "What it is made of" },
      {
        kind: "text",
        text: text`The command line is one file that needs Node and no other package. It is built from few packages, in
          exact versions; a release has to be a day old before it gets in, and no package runs a script of its own
          while it is installed.`
      },
      { kind: "heading", text: "See for yourself" },
      {
        kind: "list",
        items: [
          text`${code(f.requests)} tells each request as it is made: its address, the answer's status, and no header.`,
          text`Try it against ${link("a GitLab on your own computer", "page:publishing/sandbox/")}, with tokens that are
            worth nothing elsewhere.`,
          text`Build this guide twice from the same source: every byte is the same. Your browser's network panel shows
            requests to this site only.`
        ]
      },
      { kind: "heading", text: "If you find a weakness" },
      {
        kind: "text",
        text: text`Tell the maintainers of the copy you use, in private and not in a public issue. Say how to see it
          happen, and leave out any real token.`
      }
    ]
  }
}
