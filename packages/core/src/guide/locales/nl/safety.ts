import type { SafetyWords } from "../../chapters/safety.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const safety = (f: Facts): SafetyWords => ({
  worth: text`Behandel het token als een wachtwoord. Wie het heeft, kan de projecten van de groep lezen en veranderen,
    net als een **${f.role}**.`,
  rules: {
    handOver: text`Deel het via een wachtwoordmanager, niet in een chat of een mail.`,
    inCi: text`Zet het voor CI in een gemaskeerde variabele met de naam ${code("PAGES_PUBLISHER_TOKEN")}.`,
    nowhereElse: text`Zet het nooit in een bestand van de site, een repository of een opdrachtregel: daar lezen anderen
      mee.`,
    onePerPlace: text`Maak een token voor elke plek die publiceert. Dan kun je er een intrekken terwijl de rest
      doorwerkt.`,
    ends: text`Laat het binnen een jaar verlopen, en vernieuw het op tijd, zie ${link(titles.expiry, "#expiry")}.`
  },
  ours: text`pages-publisher helpt mee: geen enkele optie neemt een token aan, het token gaat naar jullie GitLab en
    nergens anders heen, en een site waar het token in staat, wordt niet gepubliceerd.`,
  leaked: "Als anderen het gezien kunnen hebben",
  whenLeaked: [
    text`Trek het in, meteen en zonder te overleggen: wat online staat, blijft online.`,
    text`Maak een nieuw token en deel het met wie het nodig heeft.`,
    text`Kijk of je iets vreemds ziet bij de projecten van de groep: nieuwe projecten, en nieuwe commits in de andere.`
  ]
})
