import { neededRole, roleName } from "../../../model/Role.ts"
import type { Step } from "../../Guide.ts"
import { groupTokensPage } from "../../links.ts"
import type { TokenNotForGroup } from "../../TokenNotForGroup.ts"
import { argument, cited, day, either, plainUrl } from "../../wording.ts"
import type { FamilyTexts } from "../Texts.ts"
import { answered, answeredSaying, newToken, useNewToken } from "./phrases.ts"

const malformed = {
  empty: "Er staat niets, of alleen spaties.",
  "inner-whitespace":
    "Er staat een spatie of een nieuwe regel middenin, en een token is één woord zonder onderbreking.",
  placeholder: "Het is het voorbeeld uit een handleiding, geen token van jezelf.",
  "not-ascii":
    "Er staat een teken in dat in geen token voorkomt, zoals een letter met een accent of een gekruld aanhalingsteken."
}

const whose = (p: TokenNotForGroup) =>
  ({
    personal: `Het is een persoonlijk token van ${p.owner}, en publiceren vraagt om een token van de groep zelf.`,
    project: `Het is een token van het project ${p.project ?? p.owner} en kan nergens buiten dat project bij.`,
    "service-account": `Het is een token van het service account ${p.owner}, en publiceren vraagt om een token van de groep zelf.`
  })[p.kind]

const acceptKnowingly = (p: TokenNotForGroup): ReadonlyArray<Step> =>
  p.kind === "project"
    ? []
    : [
        {
          text: "Zijn er geen group access tokens, zoals op GitLab.com Free, accepteer dit token dan bewust en noem de groep",
          command: `pages-publisher check --allow-personal-token --group ${argument(p.group ?? "your-group")}`,
          page: null
        }
      ]

export const token: FamilyTexts<"Token"> = {
  TokenBlocked: {
    title: "Het account achter dit token is geblokkeerd",
    why: (p) =>
      `${answeredSaying(p.evidence)}: het token klopt, maar het account erachter is geblokkeerd of gedeactiveerd.`,
    steps: (p) => [
      {
        text: "Zoek in de Admin area, onder Users, het account achter het token op en activeer of deblokkeer het",
        url: p.host
      },
      { text: "Of vraag een Owner van de groep om een nieuw token: dat krijgt een eigen account" }
    ]
  },
  TokenDpopRequired: {
    title: "Dit token werkt alleen met een handtekening bij elk verzoek",
    why: (p) => `${answered(p.evidence)} en vraagt om DPoP, een handtekening die pages-publisher niet zet.`,
    steps: (p) => [
      { text: "Is dit iemands eigen token, gebruik dan een group access token", url: p.host },
      { text: "Eist de groep of GitLab zelf DPoP van elk token, vraag dan om een uitzondering voor deze groep" }
    ]
  },
  TokenExpired: {
    title: "Dit token is verlopen",
    why: (p) =>
      p.expiredOn === null
        ? `${answered(p.evidence)}: de vervaldatum van het token is voorbij.`
        : `Het verliep op ${day(p.expiredOn, "nl")}, en vanaf de vervaldatum neemt GitLab een token niet meer aan.`,
    steps: (p) => [
      ...newToken(p.host, p.group),
      {
        text: "Noteer de nieuwe vervaldatum en publiceer met het nieuwe token: een verlopen token is niet te vernieuwen"
      }
    ]
  },
  TokenFineGrained: {
    title: "Dit fine-grained token heeft te weinig rechten",
    why: (p) =>
      `GitLab weigerde het token${p.name === "" ? "" : ` ${cited(p.name)}`}: bij een fine-grained token vertellen de scopes niet alles.`,
    steps: (p) => [...newToken(p.host, p.group), useNewToken]
  },
  TokenImpersonationOff: {
    title: "Impersonation tokens staan uit in deze GitLab",
    why: (p) =>
      `${answered(p.evidence)}: een beheerder maakte het token op naam van iemand anders, en zulke tokens worden niet meer aangenomen.`,
    steps: (p) => [
      ...newToken(p.host, null),
      { text: "Publiceer met het nieuwe token: dat staat niet op iemands naam" }
    ]
  },
  TokenMalformed: {
    title: "Dit lijkt niet op een token",
    why: (p) => malformed[p.reason],
    steps: () => [
      { text: "Kopieer het token nog eens, met de kopieerknop ernaast, en plak niets anders" },
      {
        text: "Kun je het niet meer vinden, vraag een Owner van de groep dan om een nieuw token: GitLab toont het maar één keer"
      }
    ]
  },
  TokenNotForGroup: {
    title: "Dit token hoort niet bij een groep waarin het kan publiceren",
    why: whose,
    steps: (p) => [...newToken(p.host, p.group), { text: "Publiceer met het nieuwe token" }, ...acceptKnowingly(p)]
  },
  TokenNotGiven: {
    title: "Er is nog geen token",
    why: (p) => `Er staat geen token in ${either(p.lookedIn, "nl") || "een van de gebruikelijke plekken"}.`,
    steps: () => [
      {
        text: "Zet het token van je team in een omgevingsvariabele; als optie kan het niet, want opties zijn voor anderen te zien",
        command: "read -rs PAGES_PUBLISHER_TOKEN && export PAGES_PUBLISHER_TOKEN"
      },
      {
        text: `Heeft je team nog geen token, vraag een Owner van je groep er dan een te maken: in de groep onder Settings, Access tokens, met de rol ${roleName(neededRole)} en de scope api`
      }
    ]
  },
  TokenRejected: {
    title: "Dat token werkte niet",
    why: (p) =>
      p.cutOff
        ? `${answered(p.evidence)}, en de lengte of het controlegetal van het token klopt niet: waarschijnlijk is er bij het kopiëren een stuk weggevallen.`
        : `${answered(p.evidence)}: op ${plainUrl(p.host)} is dit token niet bekend.`,
    steps: (p) => [
      { text: "Kopieer het hele token nog eens, van de eerste tot de laatste letter, en plak het" },
      {
        text: `Ga na of het token op ${plainUrl(p.host)} is gemaakt: een token werkt alleen in de GitLab waar het vandaan komt`
      },
      {
        text: "Werkt het dan nog niet, dan is het waarschijnlijk verwijderd: vraag een Owner van de groep om een nieuw token"
      }
    ]
  },
  TokenRevoked: {
    title: "Dit token is ingetrokken",
    why: (p) => `${answered(p.evidence)}: iemand heeft het token ingetrokken of door een nieuwer token vervangen.`,
    steps: (p) => [
      { text: "Is het vervangen, vraag het nieuwe token dan aan degene die dat deed" },
      ...newToken(p.host, p.group),
      { text: "Publiceer met het nieuwe token" }
    ]
  },
  TokenRoleTooLow: {
    title: "De rol van dit token in de groep is te laag om te publiceren",
    why: (p) => `Het heeft in ${p.group} de rol ${roleName(p.role)}, en publiceren vraagt om ${roleName(p.needed)}.`,
    steps: (p) => [...newToken(p.host, p.group), useNewToken]
  },
  TokenScopeMissing: {
    title: "Dit token mag niet naar GitLab schrijven",
    why: (p) =>
      `Publiceren vraagt om de scope ${p.needed.join(" en ")}; ${
        p.granted === null
          ? "GitLab zegt dat dit token die mist"
          : `dit token heeft ${p.granted.join(", ") || "geen enkele scope"}`
      }.`,
    steps: (p) => [
      {
        text: "Open Settings, Access tokens in de groep; alleen een Owner van de groep ziet die pagina",
        url: groupTokensPage(p.host, p.group)
      },
      {
        text: `Maak een token met de rol ${roleName(neededRole)} en de scope ${p.needed.join(" en ")}: de scopes van een bestaand token kun je niet wijzigen`
      },
      useNewToken
    ]
  },
  TokenSignInNeeded: {
    title: "Het account achter dit token moet eerst inloggen bij GitLab",
    why: (p) => `${answeredSaying(p.evidence)}.`,
    steps: (p) => [
      {
        text: "Log in een browser met dat account in bij GitLab en doe wat er gevraagd wordt: voorwaarden accepteren, een e-mailadres bevestigen of een wachtwoord kiezen",
        url: p.host
      },
      { text: "Probeer het daarna opnieuw met hetzelfde token" }
    ]
  },
  TokenTooManyAddresses: {
    title: "Het account van dit token wordt op te veel plekken gebruikt",
    why: (p) =>
      `${answered(p.evidence)} op de eenvoudigste vraag en gaf geen reden, zoals bij een account dat in korte tijd vanaf veel IP-adressen wordt gebruikt.`,
    steps: () => [
      {
        text: "Kijk in de Admin area, onder Settings, Reporting, of “Limit sign in from multiple IP addresses” aan staat, en verhoog het aantal"
      },
      { text: "Of wacht een uur, en gebruik voor elke plek die publiceert een eigen token" }
    ]
  },
  TokenWrongKind: {
    title: "Dat is een ander soort token",
    why: (p) =>
      `Aan ${p.by === "prefix" ? "de eerste letters" : "de antwoorden van GitLab"} te zien is het een “${p.kind}”, en publiceren vraagt om een group access token.`,
    steps: (p) => [
      ...newToken(p.host, p.group),
      { text: "Publiceer met het nieuwe token en gebruik het andere alleen waar het voor bedoeld is" }
    ]
  }
}
