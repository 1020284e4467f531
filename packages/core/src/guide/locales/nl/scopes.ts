import type { ScopesWords } from "../../chapters/scopes.ts"
import type { Facts } from "../../Facts.ts"
import { code, text } from "../../Text.ts"

export const scopes = (f: Facts): ScopesWords => ({
  intro: text`Een scope is een soort werk dat een token mag doen. pages-publisher leidt uit zijn eigen verzoeken af wat
    het nodig heeft, en dat is ${code(f.scopes)}. Dit is alles wat GitLab een group access token biedt:`,
  head: ["Scope", "Nodig", "Wat het toestaat, en waarom het nodig is of niet"],
  yes: "nodig",
  no: "niet nodig",
  allows: {
    api: text`Alles in de groep lezen en schrijven, voor zover de rol dat toestaat.`,
    read_api: text`Alles in de groep lezen.`,
    read_repository: text`De bestanden van repository's ophalen.`,
    write_repository: text`Bestanden met Git ophalen en versturen.`,
    read_registry: text`Container images ophalen.`,
    write_registry: text`Container images bewaren.`,
    read_virtual_registry: text`Container images ophalen via de dependency proxy van GitLab.`,
    write_virtual_registry: text`Container images in de dependency proxy bewaren en verwijderen.`,
    create_runner: text`Runners toevoegen, de machines die pipelines uitvoeren.`,
    manage_runner: text`Runners wijzigen.`,
    ai_features: text`De AI-functies van GitLab gebruiken.`,
    k8s_proxy: text`Via GitLab bij Kubernetes-clusters komen.`,
    self_rotate: text`Dit token zelf vernieuwen.`
  },
  becauseNeeded: text`Zonder deze komen er geen nieuwe projecten, geen bestanden daarin en geen instellingen van Pages.`,
  becauseInside: text`Dat mag ook al met ${code("api")}.`,
  becauseUnused: text`Dat doet publiceren nooit.`,
  since: (version) => text`Vanaf GitLab ${version}.`,
  someHidden: text`Misschien laat jullie GitLab er minder zien: sommige zijn er alleen als de functie waar ze bij horen
    aanstaat. ${code("read_user")}, ${code("sudo")} en ${code("admin_mode")} zijn voor tokens van mensen zelf.`
})
