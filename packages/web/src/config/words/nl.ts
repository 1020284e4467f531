import type { MistakeWords } from "./MistakeWords.ts"

export const nl: MistakeWords = {
  title: "Deze pagina is niet goed ingesteld",
  lead: "Voor wie haar online heeft gezet: er staan fouten in config.json.",
  stops: "Tot dat is hersteld, vraagt de pagina geen token: ze kan niet weten waar dat heen moet.",
  reasons: {
    unreadable: "het kon niet worden gelezen",
    "not-json": "het is geen JSON-object",
    unknown: "zo'n instelling bestaat niet",
    address: "is geen adres dat met https:// begint",
    origins: "is geen lijst van adressen zonder pad, zoals https://pages.acme.example of https://*.acme.example",
    text: "is geen tekst",
    group: "is geen pad van een groep, zoals acme/apps",
    locale: "is niet een van en, nl",
    "yes-or-no": "is niet true en niet false"
  }
}
