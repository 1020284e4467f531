import type { RedirectReason } from "../../SiteRedirectsInvalid.ts"

/** As it goes on after “Wijzig regel 3, “…”:”. */
export const redirectReasons: { readonly [R in RedirectReason]: string } = {
  "byte-order-mark": "er staat een onzichtbaar teken voor; bewaar het bestand als UTF-8 zonder BOM",
  "comment-at-end": "zet het commentaar op een eigen regel, anders werkt geen enkele regel in het bestand",
  conditions: "haal weg wat er na de status komt; voorwaarden zoals Country of Role kunnen niet",
  escape: "schrijf %25 waar je een gewoon procentteken bedoelt",
  force: "haal het uitroepteken weg; een bestand gaat altijd voor een regel",
  "from-not-a-path": "begin het eerste pad met /",
  "from-query": "haal weg wat in het eerste pad na ? of # komt; alleen het pad wordt vergeleken",
  "host-without-scheme": "begin een adres van een andere site met https://",
  loop: "bezoekers komen zo weer uit waar ze vandaan kwamen; noem een ander doel",
  "placeholder-not-alone": "zet een naam als :year alleen tussen twee schuine strepen, en gebruik alleen letters",
  query: "haal weg wat na ? komt, want dat kan niet; nu werkt geen enkele regel in het bestand",
  "rewrite-elsewhere": "gebruik 301 of 302; de status 200 is voor pagina's van deze site",
  "star-not-alone": "zet * alleen tussen twee schuine strepen, zoals in /news/*",
  "status-unreadable": "schrijf 301, 302 of 200 als derde woord; nu werkt geen enkele regel in het bestand",
  "status-unsupported": "gebruik 301, 302 of 200; een andere status kan niet",
  "target-missing": "zet erbij waar het heen gaat; nu werkt geen enkele regel in het bestand",
  "target-not-a-path": "begin het tweede pad met /, of met https:// voor een andere site",
  "too-deep": "gebruik hoogstens 25 schuine strepen in een pad"
}
