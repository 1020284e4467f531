import { chapterTitles } from "@pages-publisher/core/guide/guideFor"
import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { ciJob, ciJobWithLink, ciRetry, githubStep } from "../../ciJob.ts"
import { entryLink } from "../../entryLink.ts"
import { hostVariable, tokenVariable } from "../../installing.ts"

export const ci = (place: Place): Article => ({
  title: "From GitLab CI",
  lead: text`A job that publishes what your pipeline has built, with the token in a protected variable. It works in
    every other CI too.`,
  blocks: [
    { kind: "heading", text: "Do you need it?" },
    {
      kind: "text",
      text: text`If a project builds one site and may show it under its own name, you need none of this: a plain job
        called ${code("pages")} does it, without a token. This way is better where`
    },
    {
      kind: "list",
      items: [
        text`one pipeline publishes several sites, or a trial version with an address of its own;`,
        text`the site is built outside your GitLab;`,
        text`those who build the site should not be able to write where it is published;`,
        text`you want the pipeline to end when visitors get the new version, or with the reason why they do not.`
      ]
    },
    { kind: "heading", text: "Give the pipeline the token" },
    {
      kind: "steps",
      steps: [
        {
          text: text`Have a token made that only this pipeline uses: ${link(chapterTitles("en").create, "#create")}.`,
          url: null
        },
        {
          text: text`In the project whose pipeline is to publish, open **Settings**, **CI/CD**, **Variables**.
            Maintainers and Owners see that page.`,
          url: null
        },
        {
          text: text`Click **Add variable**. Its **Key** is ${code(tokenVariable)}, its **Value** the token.`,
          url: null
        },
        {
          text: text`For **Visibility**, choose **Masked and hidden**. Then logs do not show it, nor does this page
            again. Older versions have **Masked** or **Mask variable**.`,
          url: null
        },
        {
          text: text`Leave **Protect variable** on: only pipelines of protected branches and tags get it, so nobody can
            read it from a branch of their own. The default branch is protected unless somebody changed that.`,
          url: null
        }
      ]
    },
    { kind: "heading", text: "The job" },
    {
      kind: "text",
      text: text`This is a whole ${code(".gitlab-ci.yml")}. Do you have a build already? Then take only
        ${code("publish")}, and put the folder and the name of your app into it.`
    },
    ciJob,
    {
      kind: "text",
      text: text`The address of GitLab needs no mention: GitLab tells it to every job, in ${code("CI_SERVER_URL")}. The
        version is pinned, as is wise for a program that gets a token. With
        ${code('--message="$CI_COMMIT_TITLE"')}, the app's history says what each version came from.`
    },
    {
      kind: "note",
      text: text`The app is a project of its own, in the group of the token: here ${code("<group>/canteen-menu")}. If
        the project of your pipeline is in that group and has that name, call the app something else. Nothing is
        overwritten without your word (${entryLink("app-name-taken", "en")}).`
    },
    { kind: "heading", text: "The link in GitLab, the result for scripts" },
    {
      kind: "text",
      text: text`${code("--json")} prints one document, after a failure too. This job keeps it, and shows the app's
        address as an environment:`
    },
    ciJobWithLink,
    {
      kind: "text",
      text: text`The ${link("exit code", "page:publishing/terminal/")} says what kind of failure it was. Only with 5,
        the host or the network, may another try help by itself, and it is safe: what has arrived is not sent again.
        From GitLab 16.11 on, add to the job:`
    },
    ciRetry,
    { kind: "heading", text: "Elsewhere" },
    {
      kind: "text",
      text: text`Every CI that has Node can do it: keep the token as a secret, name your GitLab in
        ${code(hostVariable)}, and give the command. As a step on GitHub:`
    },
    githubStep(place),
    { kind: "heading", text: "If it does not work" },
    {
      kind: "questions",
      questions: [
        {
          question: "The job says that no token was given",
          code: "token-not-given",
          answer: [
            {
              kind: "text",
              text: text`The variable is protected and the branch or tag is not, or the variable belongs to another
                project or environment.`
            }
          ]
        },
        {
          question: "The job waits and waits",
          code: "ci-no-runner",
          answer: [
            {
              kind: "text",
              text: text`The app has a pipeline of its own, which needs a runner too. If there is only one, your job
                holds it while it waits. Add ${code("--no-wait")}: then the job ends when the version is in GitLab.`
            }
          ]
        }
      ]
    }
  ]
})
