import type { CriterionWords } from "../../accessibility/criteria.ts"

export const criterionWords: CriterionWords = {
  "1.1.1": {
    name: "Niet-tekstuele content",
    how: "Tekeningen en plaatjes hebben een tekst die hetzelfde zegt; tekens naast woorden zijn voor schermlezers verborgen."
  },
  "1.2.1": {
    name: "Louter geluid of louter beeld",
    how: "Er is geen geluid en geen film."
  },
  "1.2.2": {
    name: "Ondertitels (vooraf opgenomen)",
    how: "Er is geen geluid en geen film."
  },
  "1.2.3": {
    name: "Audiodescriptie of media-alternatief",
    how: "Er is geen geluid en geen film."
  },
  "1.2.4": {
    name: "Ondertitels (live)",
    how: "Er is geen geluid en geen film."
  },
  "1.2.5": {
    name: "Audiodescriptie (vooraf opgenomen)",
    how: "Er is geen geluid en geen film."
  },
  "1.3.1": {
    name: "Info en relaties",
    how: "Koppen, lijsten, tabellen, velden en hun labels zijn dat ook in de HTML, en niet alleen in hoe ze eruitzien."
  },
  "1.3.2": {
    name: "Betekenisvolle volgorde",
    how: "De volgorde in het document is de volgorde op het scherm."
  },
  "1.3.3": {
    name: "Zintuiglijke eigenschappen",
    how: "Geen aanwijzing hangt af van kleur, vorm of plaats: alles wordt bij de naam genoemd."
  },
  "1.3.4": {
    name: "Weergavestand",
    how: "Staand en liggend werken allebei."
  },
  "1.3.5": {
    name: "Inputdoel identificeren",
    how: "Het enige veld over jou, dat voor het token, zegt dat het voor een wachtwoord is, dus wachtwoordmanagers vullen het in."
  },
  "1.4.1": {
    name: "Gebruik van kleur",
    how: "Bij elke kleur die iets betekent, staan een teken en een woord."
  },
  "1.4.2": {
    name: "Geluidsbediening",
    how: "Er is geen geluid."
  },
  "1.4.3": {
    name: "Contrast (minimum)",
    how: "Tekst heeft minstens 4,5:1, in licht en in donker. Een programma controleert dat op elke soort pagina."
  },
  "1.4.4": {
    name: "Herschalen van tekst",
    how: "Alle maten volgen de tekst van de browser, en twee keer zo groot past ook."
  },
  "1.4.5": {
    name: "Afbeeldingen van tekst",
    how: "Ook wat een terminal toont, is tekst; niets wat geschreven is, is een plaatje."
  },
  "1.4.10": {
    name: "Reflow",
    how: "Bij een breedte van 320 pixels hoeft niets opzij te schuiven, behalve brede tabellen en code, in een eigen kader."
  },
  "1.4.11": {
    name: "Contrast van niet-tekstuele content",
    how: "Randen van velden en knoppen, en de ring om wat de focus heeft, hebben minstens 3:1."
  },
  "1.4.12": {
    name: "Tekstafstand",
    how: "Vakken groeien mee met hun tekst. Het is niet gemeten met elke afstand die het criterium noemt."
  },
  "1.4.13": {
    name: "Content bij hover of focus",
    how: "Er verschijnt niets doordat een aanwijzer erboven staat, behalve een naam die de browser zelf toont."
  },
  "2.1.1": {
    name: "Toetsenbord",
    how: "Alles kan met het toetsenbord; voor het slepen van bestanden zijn er knoppen."
  },
  "2.1.2": {
    name: "Geen toetsenbordval",
    how: "Met de Tab-toets kom je uit alles waar je ermee in komt."
  },
  "2.1.4": {
    name: "Enkeltoets-sneltoetsen",
    how: "Geen losse letter doet iets; het zoeken in de gids opent met een toets samen met K."
  },
  "2.2.1": {
    name: "Timing aanpasbaar",
    how: "De enige limiet is een uur zonder teken van jou: dan vergeet de publisher het token. Vijf minuten eerder zegt die dat, en elke toets houdt het token vast. Tijdens het publiceren is er geen limiet."
  },
  "2.2.2": {
    name: "Pauzeren, stoppen, verbergen",
    how: "Alleen een teken dat er gewerkt wordt, beweegt, zolang dat duurt, en niet waar om minder beweging is gevraagd."
  },
  "2.3.1": {
    name: "Drie flitsen of beneden drempelwaarde",
    how: "Er flitst niets."
  },
  "2.4.1": {
    name: "Blokken omzeilen",
    how: "De eerste link van een pagina leidt naar de tekst."
  },
  "2.4.2": {
    name: "Paginatitel",
    how: "Elke pagina heeft een titel die zegt waar ze over gaat, in de taal die je ziet."
  },
  "2.4.3": {
    name: "Focusvolgorde",
    how: "De focus volgt de tekst. Verdwijnt wat hem had, dan gaat hij naar wat ervoor in de plaats kwam."
  },
  "2.4.4": {
    name: "Linkdoel (in context)",
    how: "De woorden van een link zeggen, met de zin eromheen, waar hij heen leidt, en of hij een nieuw tabblad opent."
  },
  "2.4.5": {
    name: "Meerdere manieren",
    how: "De gids heeft lijsten, links tussen de pagina's en een zoekfunctie; de publisher is één pagina."
  },
  "2.4.6": {
    name: "Koppen en labels",
    how: "Koppen zeggen wat er komt, en labels wat er bedoeld is."
  },
  "2.4.7": {
    name: "Focus zichtbaar",
    how: "Om wat de focus heeft, staat een ring van drie pixels."
  },
  "2.4.11": {
    name: "Focus niet bedekt (minimum)",
    how: "Niets blijft staan terwijl de pagina schuift, dus niets bedekt wat de focus heeft."
  },
  "2.5.1": {
    name: "Aanwijzergebaren",
    how: "Er zijn geen gebaren met meer vingers of langs een lijn."
  },
  "2.5.2": {
    name: "Aanwijzerannulering",
    how: "Knoppen en links doen pas iets als je ze loslaat, zoals die van de browser zelf."
  },
  "2.5.3": {
    name: "Label in naam",
    how: "Wat er op een knop of een link staat, is deel van de naam."
  },
  "2.5.4": {
    name: "Bewegingsactivering",
    how: "Niets gaat door het apparaat te bewegen."
  },
  "2.5.7": {
    name: "Sleepbewegingen",
    how: "In plaats van bestanden te slepen, kun je ze met een knop kiezen, of plakken."
  },
  "2.5.8": {
    name: "Grootte van het doel (minimum)",
    how: "Knoppen zijn 44 pixels hoog. Wat lager is dan 24, staat in een regel tekst of heeft zoveel ruimte voor zichzelf."
  },
  "3.1.1": {
    name: "Taal van de pagina",
    how: "Elke pagina zegt in welke taal ze is, ook als je van taal wisselt."
  },
  "3.1.2": {
    name: "Taal van onderdelen",
    how: "Namen van andere talen zijn gemarkeerd, net als wat GitLab antwoordde als dat op een eigen regel staat; staat Engels van GitLab aangehaald in een Nederlandse zin, dan niet."
  },
  "3.2.1": {
    name: "Bij focus",
    how: "Er gebeurt niets doordat iets de focus krijgt."
  },
  "3.2.2": {
    name: "Bij input",
    how: "Een geplakt token wordt meteen gecontroleerd, en de tekst onder het veld zegt dat vooraf. Keuzes die meer doen, hebben een knop."
  },
  "3.2.3": {
    name: "Consistente navigatie",
    how: "Wat op elke pagina van de gids staat, staat in dezelfde volgorde."
  },
  "3.2.4": {
    name: "Consistente identificatie",
    how: "Hetzelfde heeft dezelfde naam in gids, publisher en terminal."
  },
  "3.2.6": {
    name: "Consistente hulp",
    how: "Waar een gids is ingesteld, staat de link ernaar op dezelfde plek, en elk probleem leidt naar een eigen pagina."
  },
  "3.3.1": {
    name: "Foutidentificatie",
    how: "Wat er mis is, staat er in woorden, en ook waar: het veld, het bestand of de instelling."
  },
  "3.3.2": {
    name: "Labels of instructies",
    how: "Elk veld heeft een label, en een toelichting waar een label niet genoeg is."
  },
  "3.3.3": {
    name: "Foutsuggestie",
    how: "Bij elk probleem staan stappen die het oplossen, en wie ze kan zetten."
  },
  "3.3.4": {
    name: "Foutpreventie",
    how: "Wat een publicatie verandert, zie je voordat er iets verstuurd wordt, en een oudere versie kan worden teruggezet."
  },
  "3.3.7": {
    name: "Overbodige invoer",
    how: "Zolang de pagina open is, wordt niets twee keer gevraagd. Is ze gesloten of opnieuw geladen, dan wordt het token voor de veiligheid opnieuw gevraagd."
  },
  "3.3.8": {
    name: "Toegankelijke authenticatie (minimum)",
    how: "Het token kan worden geplakt, getoond en door een wachtwoordmanager ingevuld; er is niets te onthouden, over te typen of op te lossen."
  },
  "4.1.2": {
    name: "Naam, rol, waarde",
    how: "Bedieningselementen zijn die van HTML, met een naam; wat ingedrukt, open of gekozen is, is eraan af te lezen."
  },
  "4.1.3": {
    name: "Statusberichten",
    how: "Een oordeel, een probleem, de voortgang en het einde worden gemeld zonder de focus te verplaatsen."
  }
}
