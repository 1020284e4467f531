import { code, text } from "@pages-publisher/core/guide/Text"
import type { Article } from "../../Article.ts"
import { howItWorksFacts as f } from "../../howItWorks.ts"
import { problemLink } from "../../problemLink.ts"

export const howItWorks = (): Article => ({
  title: "How it works",
  lead: text`GitLab keeps your files in Git and shows them with Pages. pages-publisher compares, sends what differs, and
    watches until visitors have it.`,
  blocks: [
    { kind: "drawing", id: "journey" },
    { kind: "heading", text: "From your files to the link" },
    {
      kind: "steps",
      steps: [
        {
          text: text`**Token.** GitLab says what it is and may do. If anything is wrong with it, you read so at once,
            before any file is looked at.`,
          url: null
        },
        {
          text: text`**Read.** Every file is read and gets the name that Git itself would give its content, its blob
            id. The same reading finds secrets, links that lead nowhere and files that Pages would refuse, and names
            them all together.`,
          url: null
        },
        {
          text: text`**Compare.** GitLab's list of files has blob ids too. Two lists side by side are the whole plan:
            add, change, move, remove.`,
          url: null
        },
        {
          text: text`**Send.** Only new content travels, as a rule in one commit. Files are checked again on the way,
            so what arrives is what was compared (${problemLink("site-changed-while-reading")}).`,
          url: null
        },
        {
          text: text`**Pipeline.** The commit starts the job ${code(f.job)}, which hands the files to Pages. If
            something fails, you read the cause.`,
          url: null
        },
        {
          text: text`**Live.** The address is opened as a stranger would, without the token. A public site counts as
            live when it shows the new start page; one for members, when it asks to sign in.`,
          url: null
        }
      ]
    },
    { kind: "heading", text: "What is in the project" },
    {
      kind: "text",
      text: text`Each app gets a project of its own: private, and with the topic ${code(f.topic)}. A project without
        this topic is not touched unless you add ${code("--adopt")}, so a name alone overwrites nobody's work
        (${problemLink("app-name-taken")}).`
    },
    {
      kind: "table",
      head: ["File", "What it is"],
      rows: [
        [text`${code(f.publicFolder)}`, text`the site, byte for byte; what you removed is removed here`],
        [text`${code(f.ciPath)}`, text`the job below; each publish puts it back`],
        [text`${code(f.readmePath)}`, text`a note for whoever opens the project; written once, then yours`],
        [text`${code(f.incompletePath)}`, text`only there while a large version arrives in parts`]
      ]
    },
    { kind: "text", text: text`All else in the project is left alone.` },
    { kind: "heading", text: "The job" },
    {
      kind: "text",
      text: text`A job with this name is the one form that every supported GitLab hands to Pages. It builds nothing: it
        refuses what visitors must never see, and passes on the rest.`
    },
    { kind: "yaml", code: f.jobFile },
    { kind: "heading", text: "Versions" },
    {
      kind: "text",
      text: text`A version is a commit, so GitLab's own history is the list of versions. Each message ends in lines by
        which the publish is found again:`
    },
    { kind: "yaml", code: f.trailers },
    { kind: "heading", text: "When something comes in between" },
    {
      kind: "list",
      items: [
        text`**A large version.** It takes several commits. From the first to the last, the marker file makes the job
          refuse, and all but the last start no pipeline: visitors keep the old version until the new one is whole.`,
        text`**The connection drops.** Questions are asked again after a pause. Publish once more after a longer break:
          comparing shows what has arrived, and only the rest is sent.`,
        text`**An answer is lost.** Nothing is sent twice on a guess. The newest commits are searched for the publish's
          own id, which tells whether it landed (${problemLink("publish-answer-lost")}). Where even that cannot be
          asked, it is ${problemLink("publish-outcome-unknown")}.`,
        text`**Two people publish at once.** Whoever comes second compares again with what is there now. The result is
          exactly their version, never a mixture, and the other one stays in the history
          (${problemLink("publish-overtook")}).`,
        text`**A commit lands on another than it was made for.** GitLab cannot be told to refuse that. So the job
          compares the two and refuses, the pipeline is cancelled, and a commit that repairs it follows.`
      ]
    },
    { kind: "heading", text: "What it does without" },
    {
      kind: "list",
      items: [
        text`**No server of ours.** It talks to your GitLab only, so there is nobody else to trust or to be down.`,
        text`**No cache.** GitLab's own list of files is the only memory. It is right even after somebody else
          published, and any computer can publish the next version.`,
        text`**No Git, and no clone.** Publishing needs no Git on your computer, and fetches no files.`,
        text`**No second upload.** Content that is there is not sent again; a file that only got another name is, as a
          rule, moved within GitLab.`
      ]
    }
  ]
})
