import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { entryLink } from "../../entryLink.ts"
import { exitCodes } from "../../exitCodes.ts"
import { hostVariable, node, secondTokenVariable, tokenVariable } from "../../installing.ts"
import { ignored, terminalCommands } from "../../terminal.ts"

export const terminal = (place: Place): Article => {
  const commands = terminalCommands(place)
  return {
    title: "From a terminal",
    lead: text`One command puts a folder online. It sends only what changed, waits until visitors get it, and prints the
      link.`,
    blocks: [
      { kind: "heading", text: "Install it" },
      { kind: "text", text: text`You need Node ${node} or newer.` },
      commands.install,
      {
        kind: "text",
        text: text`To use it without installing, write ${code("npx")} in front of each command.`
      },
      { kind: "heading", text: "Give it the token" },
      {
        kind: "text",
        text: text`Start with a check. It asks for the token, and what you paste stays invisible.`
      },
      commands.check,
      { kind: "picture", id: "check" },
      {
        kind: "text",
        text: text`No option takes a token: other users of a computer can read command lines. For more than one
          command, put it into a variable, in bash or zsh without showing it; ${code(hostVariable)} stands for
          ${code("--host")}.`
      },
      commands.session,
      {
        kind: "text",
        text: text`Where ${code(tokenVariable)} is empty, ${code(secondTokenVariable)} is read. Where both are, a
          password manager can hand the token over: send its output to a command with ${code("--token-stdin")}.`
      },
      { kind: "heading", text: "Publish" },
      { kind: "text", text: text`Look at the plan first, if you like. Nothing is written:` },
      commands.dryRun,
      { kind: "text", text: text`Then publish:` },
      commands.publish,
      { kind: "picture", id: "publish" },
      {
        kind: "text",
        text: text`A folder, a zip file and a single HTML file will all do. In the folder of a project, the site is
          found where it was built, such as in ${code("dist")}; ${code("--root")} names another place. Without
          ${code("--app")}, the app is named after the folder or file.`
      },
      {
        kind: "text",
        text: text`A new app opens for members of the group, or of its project. ${code("--access public")} opens it to
          everybody.`
      },
      { kind: "heading", text: "What is left out" },
      {
        kind: "text",
        text: text`Never published are ${code(".git")}, ${code("node_modules")}, and what systems and editors leave
          behind. A file ${code(".pagesignore")} leaves out more, with lines as in ${code(".gitignore")}, such as
          ${code(ignored[0])} or ${code(ignored[1])}. ${code("--verbose")} names all that stays behind.`
      },
      {
        kind: "text",
        text: text`Keys, passwords and tokens in the site stop the publish before anything is sent
          (${entryLink("site-secret", "en")}). If a file only looks as if it held one, name it with
          ${code("--allow-secrets")}.`
      },
      { kind: "heading", text: "A new version" },
      {
        kind: "text",
        text: text`Give the same command again. Only files that GitLab does not have are sent; if nothing changed, nothing
          is. ${code("--message")} says in the app's history what is new; ${code("versions")} shows that history, and
          ${code("rollback")} goes back to the version before, or to the one you name. Its files come from GitLab.`
      },
      { kind: "picture", id: "publish-again" },
      { kind: "heading", text: "When something is in the way" },
      { kind: "text", text: text`You read what it is, what to do, and who can. Every such text ends with a code:` },
      { kind: "picture", id: "check-refused" },
      { kind: "text", text: text`With its code, anything is explained in full, without a network:` },
      { kind: "picture", id: "explain" },
      {
        kind: "text",
        text: text`If you do not know where it fails, ${code("doctor")} goes along the whole way, from the network to
          the visitors, and names the first thing that does not work.`
      },
      commands.doctor,
      {
        kind: "text",
        text: text`Behind a proxy, set ${code("HTTPS_PROXY")}; for a certificate authority of your own, there is
          ${code("--ca-file")}: see ${link("on a GitLab of your own", "page:publishing/self-managed/")}.`
      },
      { kind: "heading", text: "In scripts, and at your shell" },
      {
        kind: "list",
        items: [
          text`${code("--json")} prints exactly one document, for problems too. Everything else goes to standard error,
            and nobody is asked anything.`,
          text`${code("--events")} prints the progress of a publish as lines of JSON, with that document as the last.
            The ${link("schemas", "page:reference/#schemas")} describe both.`,
          text`${code("--no-wait")} ends as soon as the version is in GitLab; ${code("--wait")} takes the minutes to
            wait at most.`,
          text`${link("completion", "page:reference/#completion")} teaches bash, zsh and fish to complete commands,
            options and codes.`
        ]
      },
      { kind: "text", text: text`The exit code says how it ended:` },
      exitCodes("en", text`done, or nothing had changed`),
      {
        kind: "text",
        text: text`Every option of ${link("publish", "page:reference/#publish")} and of the other commands is in the
          ${link("reference", "page:reference/")}.`
      }
    ]
  }
}
