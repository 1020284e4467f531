import type { ExpiryWords } from "../../chapters/expiry.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const expiry = (f: Facts): ExpiryWords => ({
  end: "Wanneer het eindigt",
  rules: {
    midnight: text`Een token eindigt om middernacht UTC, als de einddatum **begint**: het werkt tot en met de dag ervoor.`,
    longest: text`Het duurt hoogstens ${f.longest} dagen, of 400 als een beheerder van GitLab 17.6 of nieuwer dat
      toestaat. Zonder datum neemt GitLab de langste tijd die het toestaat.`,
    shorter: text`Een beheerder kan een kortere grens hebben gesteld. Dan neemt het formulier geen latere datum aan.`,
    none: text`Tokens zonder einde komen van vóór GitLab 16, of uit een GitLab waar de beheerder ze toestaat. Geef dat van
      jullie toch een datum.`
  },
  mails: "Wie er bericht krijgt",
  told: text`GitLab mailt de Owners van de groep 60, 30 en 7 dagen voor het einde; vóór GitLab 17.7 misschien alleen die
    laatste keer. Owners van een groep erboven krijgen alleen bericht als dat zo is ingesteld.`,
  calendar: text`pages-publisher waarschuwt vanaf ${f.soon} dagen ervoor, bij elke opdracht. Zo zie je hoeveel er
    nog zijn:`,
  rotate: "Op tijd vernieuwen",
  whyRotate: text`**Rotate** geeft het token een nieuwe waarde; naam, rol, scopes en gebruiker blijven, en het duurt even
    lang als eerst. Een verlopen token kun je niet vernieuwen: maak dan een nieuw, zie
    ${link(titles.create, "#create")}.`,
  rotateSteps: [
    text`Open **Settings**, **Access tokens** in de groep.`,
    text`Zoek ${code(f.name)} in de lijst en klik op **Rotate**. Op dat moment werkt de oude waarde niet meer.`,
    text`Kopieer de nieuwe waarde meteen: GitLab laat die alleen nu zien.`,
    text`Zet die overal waar de oude stond: de wachtwoordmanager van het team, de variabelen van CI.`
  ],
  noButton: text`Heeft jullie GitLab geen knop **Rotate**? Maak dan eerst een nieuw token, zet dat op zijn plaats en trek
    daarna het oude in.`,
  byApi: text`Vernieuw je via de API van GitLab? Noem dan de nieuwe datum, anders duurt het token misschien maar een week.
    En vernieuw nooit twee keer met dezelfde waarde: dan trekt GitLab ook de nieuwe in.`,
  revoke: "Intrekken",
  revokeSteps: [
    text`Open **Settings**, **Access tokens** in de groep.`,
    text`Zoek ${code(f.name)} in de lijst en klik op **Revoke**.`
  ],
  afterwards: text`Het token werkt meteen niet meer, en dat is niet terug te draaien. Wat online staat, blijft online.`,
  inactive: "Waar oude tokens blijven",
  kept: text`Vanaf GitLab 17.9 blijven ingetrokken, vernieuwde en verlopen tokens een tijd in de lijst met inactieve tokens
    staan: 30 dagen, tenzij een beheerder anders koos.`
})
