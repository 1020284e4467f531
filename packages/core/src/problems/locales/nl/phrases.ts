import type { Evidence } from "../../../model/Evidence.ts"
import { neededRole, roleName } from "../../../model/Role.ts"
import type { Step } from "../../Guide.ts"
import { groupTokensPage, projectSettingsPage } from "../../links.ts"
import { cited } from "../../wording.ts"

/** `GitLab antwoordde met 401`. */
export const answered = (evidence: Evidence | null): string =>
  evidence?.status ? `GitLab antwoordde met ${evidence.status}` : "GitLab weigerde"

/** `GitLab antwoordde met 403 en zei “…”`. */
export const answeredSaying = (evidence: Evidence | null): string => {
  if (!evidence?.said) return answered(evidence)
  return evidence.status === null
    ? `GitLab zei ${cited(evidence.said)}`
    : `${answered(evidence)} en zei ${cited(evidence.said)}`
}

/** ` (verzoek 01J…)`: wat een beheerder in het log van GitLab terugvindt. */
export const requestOf = (evidence: Evidence | null): string =>
  evidence?.requestId ? ` (verzoek ${evidence.requestId})` : ""

export const newToken = (host: string, group: string | null): readonly [Step, Step] => [
  {
    text: "Open Settings, Access tokens in de groep; alleen een Owner van de groep ziet die pagina",
    url: groupTokensPage(host, group)
  },
  {
    text: `Voeg een token toe met de rol ${roleName(neededRole)} en de scope api; het formulier begint met Guest en zonder scope`
  }
]

export const useNewToken: Step = { text: "Publiceer voortaan met het nieuwe token en trek het oude in" }

export const tryAgain: Step = { text: "Probeer het opnieuw: wat GitLab al heeft, wordt niet nog eens verstuurd" }

export const publishAgain: Step = { text: "Publiceer opnieuw: wat GitLab al heeft, wordt niet nog eens verstuurd" }

export const openProjectSettings = (projectUrl: string): Step => ({
  text: "Open de algemene instellingen van het project; Maintainers en Owners zien die pagina",
  url: projectSettingsPage(projectUrl)
})
