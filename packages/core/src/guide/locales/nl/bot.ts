import type { BotWords } from "../../chapters/bot.ts"
import { code, text } from "../../Text.ts"

export const bot = (): BotWords => ({
  what: text`Bij elk token maakt GitLab een gebruiker die ermee werkt: een bot. Je komt hem tegen in ledenlijsten en in
    de geschiedenis van de apps.`,
  facts: {
    name: text`Hij heet zoals het token. Zijn gebruikersnaam is ${code("group_<id>_bot_<random>")}, met het nummer van
      je groep.`,
    author: text`Wat met het token wordt gepubliceerd, wordt door de bot gecommit.`,
    seat: text`Hij kost geen plaats van je licentie.`,
    reach: text`Hij is lid van deze groep met de rol van het token, en zo ook van de subgroepen en projecten eronder.
      Niemand kan dat veranderen, of hem aan een andere groep toevoegen.`,
    internal: text`Hij kan ook elders in jullie GitLab de projecten lezen met zichtbaarheid **Internal**.`,
    rotated: text`Als je een token vernieuwt, blijft de bot; bij een nieuw token komt een nieuwe.`,
    gone: text`Als het token ten einde is, verwijdert GitLab ook de bot: 30 dagen later tenzij een beheerder anders
      koos, vóór 17.9 meteen. Wat hij heeft gemaakt blijft, onder de naam **Ghost User**.`
  },
  rules: text`Heeft jullie GitLab regels over wie mag committen, zoals het domein van het e-mailadres van de auteur? Dan
    moeten die de bot doorlaten: zijn adres is ${code("<username>@noreply.<your GitLab>")}.`
})
