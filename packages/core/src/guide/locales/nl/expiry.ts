import type { ExpiryWords } from "../../chapters/expiry.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const expiry = (f: Facts): ExpiryWords => ({
  end: "Wanneer het eindigt",
  rules: {
    midnight: text`Een token eindigt om middernacht UTC, als de einddatum **begint**: het werkt tot en met de dag
      ervoor.`,
    longest: text`Het duurt hoogstens ${f.longest} dagen, of 400 als een beheerder van GitLab 17.6 of nieuwer dat
      toestaat. Zonder datum neemt GitLab de langste tijd die het toestaat.`,
    shorter: text`Een beheerder kan een kortere grens hebben gesteld. Dan neemt het formulier geen latere datum aan.`,
    none: text`In een eigen GitLab kan de beheerder tokens zonder einde toestaan. Geef dat van jullie toch een datum.`,
    before16: text`Vóór GitLab 16 kon een token zonder datum. GitLab.com gaf ze daarna allemaal een einde, 365 dagen
      later, en dat deed ook elke GitLab die uiterlijk op 23 juli 2024 van 15 naar 16 of nieuwer is bijgewerkt. Wie dat
      na die dag deed, heeft ze nog zonder einde.`
  },
  mails: "Wie er bericht krijgt",
  told: text`GitLab mailt de Owners van de groep 60, 30 en 7 dagen voor het einde; vóór GitLab 17.7 misschien alleen die
    laatste keer. Owners van een groep erboven krijgen vanaf 17.7 bericht, en alleen als bij **Settings**, **General**,
    **Permissions and group features** is gekozen voor **All direct and inherited members of the group or project**.`,
  calendar: text`pages-publisher waarschuwt vanaf ${f.soon} dagen ervoor, bij elke opdracht. Zo zie je hoeveel er
    nog zijn:`,
  rotate: "Op tijd vernieuwen",
  whyRotate: text`**Rotate** geeft het token een nieuwe waarde; naam, rol, scopes en gebruiker blijven, en het duurt
    even lang als eerst. Een verlopen token kun je niet vernieuwen: maak dan een nieuw token, zie
    ${link(titles.create, "#create")}.`,
  rotateSteps: [
    text`Open **Settings**, **Access tokens** in de groep.`,
    text`Zoek ${code(f.name)} in de lijst, klik op **Rotate** en bevestig het. Vanaf dat moment werkt de oude waarde
      niet meer.`,
    text`Kopieer de nieuwe waarde meteen: GitLab laat die alleen nu zien.`,
    text`Zet die overal waar de oude stond: de wachtwoordmanager van het team, de variabelen van CI.`
  ],
  noButton: text`Heeft jullie GitLab geen knop **Rotate**? Maak dan eerst een nieuw token, zet dat op zijn plaats en
    trek daarna het oude in.`,
  byApi: text`Vernieuw je via de API van GitLab? Noem dan de nieuwe datum, anders duurt het token misschien maar een
    week. En vernieuw nooit twee keer met dezelfde waarde: dan trekt GitLab ook de nieuwe in.`,
  revoke: "Intrekken",
  revokeSteps: [
    text`Open **Settings**, **Access tokens** in de groep.`,
    text`Zoek ${code(f.name)} in de lijst, klik op **Revoke** en bevestig het.`
  ],
  afterwards: text`Het token werkt meteen niet meer, en dat is niet terug te draaien. Wat online staat, blijft online.`,
  inactive: "Waar oude tokens blijven",
  kept: text`Vanaf GitLab 17.9 blijven ingetrokken, vernieuwde en verlopen tokens een tijd in de lijst met inactieve
    tokens staan: 30 dagen, tenzij een beheerder anders koos. Daarna verwijdert GitLab ze.`,
  used: text`In de lijsten staat ook wanneer elk token voor het laatst is gebruikt, en in nieuwere versies vanaf welke
    adressen.`
})
