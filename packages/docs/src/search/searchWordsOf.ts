import type { Locale } from "@pages-publisher/core/model/Locale"
import type { SearchWords } from "./SearchWords.ts"

const en: SearchWords = {
  label: "Words or a code",
  hint: "Ctrl K leads here from every page, on a Mac ⌘ K.",
  kinds: "Where to look",
  all: "All",
  kind: {
    guide: "Token guide",
    publishing: "Publishing",
    problem: "Problems",
    warning: "Warnings",
    command: "Commands"
  },
  page: {
    guide: "Token guide",
    publishing: "Publishing",
    problem: "Problem",
    warning: "Warning",
    command: "Command"
  },
  one: "1 page for “{words}”.",
  many: "{count} pages for “{words}”.",
  none: "Nothing found for “{words}”.",
  nearest: "There is a page about {code}.",
  allProblems: "All problems and warnings",
  more: "Show more",
  failed: "The index of this site could not be read. Load the page again, or use the lists below.",
  needsScript: "Searching needs JavaScript. These lists do not:",
  lists: "All pages, in lists"
}

const nl: SearchWords = {
  label: "Woorden of een code",
  hint: "Met Ctrl K kom je hier vanaf elke pagina, op een Mac met ⌘ K.",
  kinds: "Waar je zoekt",
  all: "Alles",
  kind: {
    guide: "Tokengids",
    publishing: "Publiceren",
    problem: "Problemen",
    warning: "Waarschuwingen",
    command: "Opdrachten"
  },
  page: {
    guide: "Tokengids",
    publishing: "Publiceren",
    problem: "Probleem",
    warning: "Waarschuwing",
    command: "Opdracht"
  },
  one: "1 pagina bij “{words}”.",
  many: "{count} pagina's bij “{words}”.",
  none: "Niets gevonden bij “{words}”.",
  nearest: "Er is een pagina over {code}.",
  allProblems: "Alle problemen en waarschuwingen",
  more: "Meer tonen",
  failed: "De index van deze site kon niet worden gelezen. Laad de pagina opnieuw, of gebruik de lijsten hieronder.",
  needsScript: "Zoeken kan niet zonder JavaScript. Deze lijsten wel:",
  lists: "Alle pagina's, in lijsten"
}

export const searchWordsOf = (locale: Locale): SearchWords => ({ en, nl })[locale]
