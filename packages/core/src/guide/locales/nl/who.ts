import type { WhoWords } from "../../chapters/who.ts"
import { text } from "../../Text.ts"

export const who = (): WhoWords => ({
  people: "Wie",
  owner: text`Alleen een **Owner** van de groep kan de tokens ervan maken, vernieuwen en intrekken. Voor anderen bestaat
    de pagina niet.`,
  notHigher: text`Niemand kan een token een hogere rol geven dan de eigen.`,
  noChildren: text`Een group access token kan zelf geen tokens maken, welke rol het ook heeft.`,
  places: "Waar",
  head: ["GitLab", "Group access tokens"],
  offerings: {
    free: [text`GitLab.com Free`, text`geen`],
    trial: [text`GitLab.com, in een proefperiode`, text`geen`],
    paid: [text`GitLab.com Premium of Ultimate`, text`**beschikbaar**`],
    selfManaged: [text`Self-managed en Dedicated`, text`**beschikbaar** bij elk abonnement, ook Free`]
  },
  instead: text`Zijn ze er niet, dan werkt ook een persoonlijk token. Dat publiceert op naam van die persoon en kan
    overal bij waar die bij kan, dus pages-publisher neemt het alleen aan als je dat zegt:`,
  restrict: "Het toestaan, of niet",
  restrictSteps: [
    text`Open als Owner **Settings**, **General** van de bovenste groep.`,
    text`Klap **Permissions and group features** open.`,
    text`Zet **Users can create project access tokens and group access tokens in this group** aan of uit, en sla dat
      op. Sommige versies noemen de twee soorten andersom.`
  ],
  restricted: text`Het geldt voor alles onder die groep. Tokens die er al zijn, blijven werken. Kan iedereen in jullie
    eigen GitLab een account maken? Overweeg dan om het uit te zetten.`
})
