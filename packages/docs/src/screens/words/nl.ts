import type { AllScreenWords } from "../ScreenWords.ts"

export const nl: AllScreenWords = {
  "signed-in": {
    caption: "Het token voldoet: nu wacht de pagina op je bestanden.",
    alt: "De pagina met een groene regel: dit token kan publiceren in acme / apps. Daaronder staan rol, scopes, resterende dagen en GitLab; dan een groot veld om een map, een zip of één HTML-bestand heen te slepen, met de knoppen Kies een map en Kies een bestand."
  },
  refused: {
    caption: "Een kaart: wat er mis is, wat je eraan doet en wie dat kan.",
    alt: "Een kaart met een rode rand zegt dat de rol van het token in de groep te laag is om te publiceren. Er staan drie genummerde stappen op, dat een Owner van de groep het kan verhelpen, en knoppen die een bericht voor de Owner kopiëren en tonen. Aan het eind staat de code."
  },
  plan: {
    caption: "Het plan: tekens zeggen wat nieuw, veranderd, verplaatst en verwijderd is. Er is nog niets verstuurd.",
    alt: "Het plan voor versie 2 van de app Canteen menu. Een lijst met bestanden: een is nieuw, een is veranderd, een is verplaatst en een is verwijderd, elk met zijn teken en de meeste met een grootte. De knoppen zijn Versie 2 publiceren en Iets veranderen."
  },
  "under-way": {
    caption: "Onderweg: vijf haltes, en de pipeline van GitLab op één klik afstand.",
    alt: "Versie 2 van Canteen menu wordt gepubliceerd: van de haltes Lezen, Vergelijken, Versturen, Pipeline en Online zijn de eerste drie klaar. Een link gaat naar de pipeline van GitLab, en er is een knop Annuleren."
  },
  live: {
    caption: "Online: de link, en wat je tegen bezoekers zegt.",
    alt: "Alle vijf haltes zijn klaar, en de pagina zegt dat versie 2 online staat. Onder het adres staan Openen, Link kopiëren en QR-code, en dan wat je tegen bezoekers zegt, met een knop die een bericht voor ze kopieert."
  },
  apps: {
    caption: "Wat je team publiceert, elke app met zijn versies.",
    alt: "De lijst met apps van het team: Canteen menu en Garden club, elk met een teken dat de app online staat, het adres, de versie, wanneer en door wie, en wie hem mag openen. De knoppen bij elke app zijn Nieuwe versie en Versies."
  }
}
