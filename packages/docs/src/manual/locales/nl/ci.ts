import { chapterTitles } from "@pages-publisher/core/guide/guideFor"
import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { ciJob, ciJobWithLink, ciRetry, githubStep } from "../../ciJob.ts"
import { entryLink } from "../../entryLink.ts"
import { hostVariable, tokenVariable } from "../../installing.ts"

export const ci = (place: Place): Article => ({
  title: "Vanuit GitLab CI",
  lead: text`Een job die publiceert wat je pipeline heeft gebouwd, met het token in een beschermde variabele. In elke
    andere CI gaat het ook.`,
  blocks: [
    { kind: "heading", text: "Heb je het nodig?" },
    {
      kind: "text",
      text: text`Bouwt een project één site, die onder de naam van dat project mag staan, dan heb je dit niet nodig: een
        gewone job met de naam ${code("pages")} doet het, zonder token. Deze manier is beter als`
    },
    {
      kind: "list",
      items: [
        text`één pipeline meer sites publiceert, of een proefversie met een eigen adres;`,
        text`de site buiten jullie GitLab wordt gebouwd;`,
        text`wie aan de site bouwt, niet mag schrijven op de plek waar ze wordt gepubliceerd;`,
        text`de pipeline pas klaar mag zijn als bezoekers de nieuwe versie zien, of moet zeggen waarom ze die niet
          zien.`
      ]
    },
    { kind: "heading", text: "De pipeline het token geven" },
    {
      kind: "steps",
      steps: [
        {
          text: text`Laat een token maken dat alleen deze pipeline gebruikt:
            ${link(chapterTitles("nl").create, "#create")}.`,
          url: null
        },
        {
          text: text`Open in het project waarvan de pipeline moet publiceren **Settings**, **CI/CD**, **Variables**.
            Alleen Maintainers en Owners zien die pagina.`,
          url: null
        },
        {
          text: text`Klik op **Add variable**. De **Key** is ${code(tokenVariable)}, de **Value** is het token.`,
          url: null
        },
        {
          text: text`Kies bij **Visibility** voor **Masked and hidden**. Dan is het in logs niet te zien, en op deze
            pagina ook nooit meer. In oudere versies heet het **Masked** of **Mask variable**.`,
          url: null
        },
        {
          text: text`Laat **Protect variable** aan staan: alleen pipelines van beschermde branches en tags krijgen het,
            dus niemand kan het lezen vanuit een eigen branch. De standaardbranch is beschermd, tenzij iemand dat heeft
            veranderd.`,
          url: null
        }
      ]
    },
    { kind: "heading", text: "De job" },
    {
      kind: "text",
      text: text`Dit is een complete ${code(".gitlab-ci.yml")}. Bouw je al iets? Neem dan alleen ${code("publish")}
        over, en vul de map en de naam van je app in.`
    },
    ciJob,
    {
      kind: "text",
      text: text`Het adres van GitLab hoef je niet te noemen: GitLab vertelt het aan elke job, in
        ${code("CI_SERVER_URL")}. De versie ligt vast, en dat is verstandig bij een programma dat een token krijgt. Met
        ${code('--message="$CI_COMMIT_TITLE"')} vertelt de geschiedenis van de app waar elke versie vandaan komt.`
    },
    {
      kind: "note",
      text: text`De app is een eigen project, in de groep van het token: hier ${code("<group>/canteen-menu")}. Staat
        het project van je pipeline in die groep en heet het ook zo, geef de app dan een andere naam. Zonder dat jij
        het zegt, wordt er niets overschreven (${entryLink("app-name-taken", "nl")}).`
    },
    { kind: "heading", text: "De link in GitLab, de uitkomst voor scripts" },
    {
      kind: "text",
      text: text`${code("--json")} geeft één document, ook als er iets misgaat. Deze job bewaart dat, en laat het adres
        van de app zien als environment:`
    },
    ciJobWithLink,
    {
      kind: "text",
      text: text`De ${link("exitcode", "page:publishing/terminal/")} zegt wat voor soort fout het was. Alleen bij 5, de
        host of het netwerk, kan een nieuwe poging vanzelf helpen. Dat kan geen kwaad: wat is aangekomen, wordt niet
        nog eens verstuurd. Zet vanaf GitLab 16.11 dit erbij in de job:`
    },
    ciRetry,
    { kind: "heading", text: "Ergens anders" },
    {
      kind: "text",
      text: text`Het kan in elke CI met Node: bewaar het token als geheim, noem jullie GitLab in ${code(hostVariable)},
        en geef de opdracht. Als stap op GitHub:`
    },
    githubStep(place),
    { kind: "heading", text: "Als het niet lukt" },
    {
      kind: "questions",
      questions: [
        {
          question: "De job zegt dat er geen token is",
          code: "token-not-given",
          answer: [
            {
              kind: "text",
              text: text`De variabele is beschermd en de branch of tag niet, of de variabele hoort bij een ander
                project of een andere environment.`
            }
          ]
        },
        {
          question: "De job blijft maar wachten",
          code: "ci-no-runner",
          answer: [
            {
              kind: "text",
              text: text`De app heeft een eigen pipeline, en ook die heeft een runner nodig. Is er maar één, dan houdt
                je job die bezet terwijl hij wacht. Zet er ${code("--no-wait")} bij: dan is de job klaar zodra de
                versie in GitLab staat.`
            }
          ]
        }
      ]
    }
  ]
})
