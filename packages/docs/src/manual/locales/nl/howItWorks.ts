import { code, text } from "@pages-publisher/core/guide/Text"
import type { Article } from "../../Article.ts"
import { howItWorksFacts as f } from "../../howItWorks.ts"
import { problemLink } from "../../problemLink.ts"

export const howItWorks = (): Article => ({
  title: "Hoe het werkt",
  lead: text`GitLab bewaart je bestanden in Git en toont ze met Pages. pages-publisher vergelijkt, verstuurt wat
    verschilt, en kijkt mee tot bezoekers het hebben.`,
  blocks: [
    { kind: "drawing", id: "journey" },
    { kind: "heading", text: "Van je bestanden naar de link" },
    {
      kind: "steps",
      steps: [
        {
          text: text`**Token.** GitLab vertelt wat het is en mag. Wat er mis mee is, hoor je meteen, nog voor er
            een bestand is bekeken.`,
          url: null
        },
        {
          text: text`**Lezen.** Elk bestand wordt gelezen en krijgt de naam die Git zelf aan de inhoud zou geven, de
            blob id. In dezelfde ronde komen geheimen, links naar niets en bestanden die Pages zou weigeren boven
            water, allemaal tegelijk.`,
          url: null
        },
        {
          text: text`**Vergelijken.** Ook in de bestandslijst van GitLab staan blob ids. Twee lijsten naast elkaar zijn
            het hele plan: toevoegen, veranderen, verplaatsen, weghalen.`,
          url: null
        },
        {
          text: text`**Versturen.** Alleen nieuwe inhoud gaat op reis, meestal in één commit. Onderweg worden bestanden
            nog eens gecontroleerd, zodat aankomt wat is vergeleken (${problemLink("site-changed-while-reading")}).`,
          url: null
        },
        {
          text: text`**Pipeline.** De commit start de job ${code(f.job)}, die de bestanden aan Pages overdraagt.
            Mislukt er iets, dan lees je de oorzaak.`,
          url: null
        },
        {
          text: text`**Online.** Het adres wordt geopend zoals een vreemde dat doet, zonder het token. Een openbare
            site telt als online als de nieuwe startpagina te zien is; een site voor leden als die om inloggen vraagt.`,
          url: null
        }
      ]
    },
    { kind: "heading", text: "Wat er in het project staat" },
    {
      kind: "text",
      text: text`Elke app krijgt een eigen project: privé, en met het topic ${code(f.topic)}. Een project zonder dat
        topic blijft zoals het is, tenzij je ${code("--adopt")} erbij zet, dus een naam alleen overschrijft niemands
        werk (${problemLink("app-name-taken")}).`
    },
    {
      kind: "table",
      head: ["Bestand", "Wat het is"],
      rows: [
        [text`${code(f.publicFolder)}`, text`de site, byte voor byte; wat jij weghaalde, verdwijnt ook hier`],
        [text`${code(f.ciPath)}`, text`de job hieronder; na elk publiceren staat hij er weer zoals hij hoort`],
        [text`${code(f.readmePath)}`, text`uitleg voor wie het project opent; één keer geschreven, daarna van jou`],
        [text`${code(f.incompletePath)}`, text`staat er alleen terwijl een grote versie in delen aankomt`]
      ]
    },
    { kind: "text", text: text`Al het andere in het project blijft met rust.` },
    { kind: "heading", text: "De job" },
    {
      kind: "text",
      text: text`Een job met deze naam is de enige vorm die elke ondersteunde GitLab aan Pages overdraagt. Hij bouwt
        niets: hij weigert wat bezoekers nooit mogen zien, en geeft de rest door.`
    },
    { kind: "yaml", code: f.jobFile },
    { kind: "heading", text: "Versies" },
    {
      kind: "text",
      text: text`Een versie is een commit, dus de geschiedenis in GitLab zelf is de lijst van versies. Elk bericht
        eindigt met regels waaraan het publiceren is terug te vinden:`
    },
    { kind: "yaml", code: f.trailers },
    { kind: "heading", text: "Als er iets tussen komt" },
    {
      kind: "list",
      items: [
        text`**Een grote versie.** Die bestaat uit meerdere commits. Van de eerste tot de laatste weigert de job
          vanwege het merkbestand, en alleen de laatste start een pipeline: bezoekers houden de oude versie tot de
          nieuwe compleet is.`,
        text`**De verbinding valt weg.** Vragen worden na een pauze opnieuw gesteld. Duurt het langer, publiceer dan nog
          eens: vergelijken laat zien wat is aangekomen, en alleen de rest wordt verstuurd.`,
        text`**Een antwoord raakt kwijt.** Er wordt niets op goed geluk nog eens verstuurd. In de nieuwste commits wordt
          gezocht naar het nummer van dit publiceren, en dat vertelt of het is aangekomen
          (${problemLink("publish-answer-lost")}). Lukt zelfs dat niet, dan heet het
          ${problemLink("publish-outcome-unknown")}.`,
        text`**Twee mensen publiceren tegelijk.** Wie als tweede komt, vergelijkt opnieuw met wat er dan staat. Het
          resultaat is precies die versie en nooit een mengsel; de andere blijft in de geschiedenis
          (${problemLink("publish-overtook")}).`,
        text`**Een commit komt op een andere terecht dan waarvoor hij was gemaakt.** GitLab kan dat niet weigeren.
          Daarom vergelijkt de job die twee en weigert, wordt de pipeline gestopt, en volgt er een commit die het
          herstelt.`
      ]
    },
    { kind: "heading", text: "Wat er niet voor nodig is" },
    {
      kind: "list",
      items: [
        text`**Geen server van ons.** Het programma praat alleen met jullie GitLab, dus er is niemand anders die je moet
          vertrouwen of die plat kan liggen.`,
        text`**Geen cache.** De bestandslijst van GitLab is het enige geheugen. Die klopt ook nadat iemand anders heeft
          gepubliceerd, en elke computer kan de volgende versie publiceren.`,
        text`**Geen Git, en geen clone.** Om te publiceren hoeft er geen Git op je computer te staan, en er worden geen
          bestanden opgehaald.`,
        text`**Niets voor de tweede keer.** Inhoud die er al is, wordt niet nog eens verstuurd; een bestand dat alleen
          een andere naam kreeg, wordt meestal binnen GitLab verplaatst.`
      ]
    }
  ]
})
