import type { PublishingWords } from "./PublishingWords.ts"

const files = (count: number, shown: string) => `${shown} ${count === 1 ? "bestand" : "bestanden"}`

export const nl: PublishingWords = {
  drop: {
    title: "Sleep een map, een zip of één HTML-bestand hierheen",
    newVersion: (app) => `Sleep de nieuwe versie van ${app} hierheen`,
    how: "of plak het hier",
    folder: "Kies een map",
    file: "Kies een bestand",
    nothing: "Daar zat geen bestand in. Sleep een map, een zip of een HTML-bestand hierheen.",
    letGo: "Laat los om dit te publiceren",
    otherApp: "Iets anders publiceren"
  },
  finding: (count) => `De map wordt doorgekeken: tot nu toe ${count} bestanden`,
  choose: {
    newApp: "Een nieuwe app",
    newVersion: "Een nieuwe versie van een app",
    name: "Naam van de app",
    nameHint: "Zoals mensen hem noemen, bijvoorbeeld Kantinemenu.",
    whichApp: "App",
    project: (path) => `Project in GitLab: ${path}`,
    address: (pattern) => `Adres: ${pattern}; GitLab vult de puntjes in.`,
    isThere: (app) => `${app} is al een app van jullie groep: dit wordt de nieuwe versie ervan.`,
    bad: {
      empty: "Een app heeft een naam nodig.",
      reserved: "Deze naam houdt GitLab voor zichzelf. Zet er een woord bij.",
      "no-letters": "Gebruik minstens één letter van a tot z, of een cijfer: daar bestaan adressen uit.",
      "too-long": "Deze naam is te lang voor GitLab: hoogstens 255 tekens."
    },
    who: "Wie mag hem openen?",
    access: { members: "Jullie team", public: "Iedereen met de link" },
    accessNote: {
      members: "Wie in GitLab lid is van de groep, na inloggen.",
      public: "Iedereen, zonder inloggen."
    },
    plan: "Laat zien wat er verandert",
    other: "Kies iets anders"
  },
  reading: (count, size) => `Lezen: tot nu toe ${count} bestanden, ${size}`,
  read: (count, shown, size) => `${files(count, shown)}, ${size}`,
  plan: {
    newApp: "nieuwe app",
    versions: (before, after) => `versie ${before} → ${after}`,
    sum: (changed, of, shown, size) =>
      `${shown(changed)} van ${files(of, shown(of))} ${changed === 1 ? "verandert" : "veranderen"}${size === null ? "" : `, ${size} te versturen`}`,
    fresh: (count, shown, size) => `${files(count, shown)}, ${size} te versturen`,
    nothing: (version) => `Er is niets veranderd: dit zijn de bestanden van versie ${version}.`,
    publish: (version) => `Versie ${version} publiceren`,
    goBack: (to) => `Terug naar versie ${to}`,
    goBackSum: (to, version) => `De bestanden van versie ${to} komen terug als versie ${version}.`,
    check: "Nagaan of hij online staat",
    change: "Iets veranderen",
    list: "Bestanden die veranderen",
    signs: { "+": "nieuw", "~": "veranderd", "→": "verplaatst", "−": "verwijderd" },
    from: (path) => `van ${path}`,
    all: (count) => `Alle ${count} bestanden tonen`,
    more: (count) => `Nog ${count} tonen`,
    root: (folder) => `De site is de map ${folder} van wat je hebt gegeven.`,
    leftOut: (count, shown) => `${shown} weggelaten: ${count === 1 ? "dat wordt" : "die worden"} niet gepubliceerd`,
    always: "wordt nooit gepubliceerd",
    by: (rule, file) => `${rule}, in ${file}`,
    access: (access) => (access === "public" ? "Iedereen met de link mag hem openen." : "Jullie team mag hem openen."),
    accessChanges: (_, access) =>
      access === "public"
        ? "Vanaf deze versie mag iedereen met de link hem openen; tot nu toe kon alleen jullie team dat."
        : "Vanaf deze versie mag alleen jullie team hem openen; tot nu toe kon iedereen met de link dat.",
    untouched: "Er is nog niets verstuurd."
  },
  allowSecrets: "Deze bestanden toch publiceren",
  allowSecretsNote: "Alleen als wat gevonden is geen echt geheim is: wie de site mag openen, kan het lezen.",
  adopt: "Dit project overnemen",
  adoptNote:
    "Wat in de map public staat wordt vervangen, net als de .gitlab-ci.yml. De geschiedenis bewaart wat er stond.",
  tryAgain: "Opnieuw proberen",
  giveAgain: "De bestanden opnieuw kiezen",
  somethingElse: "Iets anders publiceren",
  publishing: (app, version) => `Versie ${version} van ${app} publiceren`,
  phases: { read: "Lezen", compare: "Vergelijken", send: "Versturen", pipeline: "Pipeline", live: "Online" },
  phaseNow: {
    read: "De bestanden worden gelezen",
    compare: "Er wordt vergeleken met wat GitLab heeft",
    send: "De versie wordt naar GitLab verstuurd",
    pipeline: "De pipeline van GitLab maakt de versie klaar",
    live: "GitLab zet de versie online"
  },
  seconds: (shown) => `${shown} s`,
  sent: (sent, all) => `${sent} van ${all} verstuurd`,
  part: (part, parts) => `deel ${part} van ${parts}`,
  pipeline: "Pipeline",
  waitsForRunner: "wacht op een runner",
  deployment: "Deployment",
  opening: "Het adres wordt geopend zoals een bezoeker dat doet",
  statuses: {
    created: "gemaakt",
    waiting_for_resource: "wacht op zijn beurt",
    preparing: "wordt klaargezet",
    pending: "wacht",
    running: "loopt",
    success: "klaar",
    failed: "mislukt",
    canceled: "geannuleerd",
    canceling: "wordt geannuleerd",
    skipped: "overgeslagen",
    manual: "wacht op iemand",
    scheduled: "is gepland"
  },
  arrived: (version) =>
    `Versie ${version} staat in GitLab. Vanaf hier gaat het vanzelf verder, ook zonder deze pagina.`,
  cancel: "Annuleren",
  waiting:
    "De verbinding met GitLab is weg. Zodra die terug is, gaat dit vanzelf verder, en er wordt niets dubbel verstuurd.",
  stopped: {
    canceled: "Geannuleerd",
    nothingSent: "Er is niets verstuurd. Bezoekers zien wat ze al zagen.",
    partly:
      "Bezoekers zien wat ze al zagen. Wat al in GitLab was aangekomen, wordt niet opnieuw verstuurd als je verdergaat, nu of een andere keer.",
    unheard:
      "De versie was al onderweg en is misschien toch in GitLab aangekomen. Dan komt ze vanzelf online; zo niet, dan zien bezoekers wat ze al zagen.",
    landed: (version) =>
      `Versie ${version} was al in GitLab aangekomen, en de pipeline gaat verder zonder deze pagina. Waarschijnlijk komt die versie online.`,
    goOn: "Verdergaan"
  },
  done: {
    live: (version) => `Versie ${version} staat online`,
    underWay: (version) => `Versie ${version} staat in GitLab en is onderweg`,
    deployed: (version) => `Versie ${version} staat online, zegt GitLab`,
    unseen: "Deze pagina kon daar zelf niet kijken. Open de link om het te zien.",
    same: (version) => `Versie ${version} staat online, zoals al het geval was`,
    open: "Openen",
    copy: "Link kopiëren",
    copied: "Gekopieerd",
    qr: "QR-code",
    qrAlt: (url) => `QR-code van ${url}`,
    visitors: "Wat je tegen bezoekers zegt",
    tell: {
      members: (host) =>
        `Bezoekers loggen eerst in op ${host}, en moeten lid zijn van het project of van de groep. Wie dat niet is, ziet een pagina met "not found".`,
      public: () => "Iedereen met de link kan hem openen, zonder inloggen."
    },
    message: (app, url) => `${app} staat online: ${url}`,
    messageFor: {
      members: (host) => `Log eerst in op ${host} als daarom wordt gevraagd.`,
      public: () => "Hij opent in elke browser, zonder inloggen."
    },
    copyMessage: "Een bericht voor ze kopiëren",
    members: "Zien wie er lid is",
    another: "Iets anders publiceren",
    noAddress: "Deze GitLab geeft het adres van een pagina niet. Je vindt het in het project, onder Deploy, Pages."
  }
}
