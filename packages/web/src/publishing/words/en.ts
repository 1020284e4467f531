import type { PublishingWords } from "./PublishingWords.ts"

const files = (count: number, shown: string) => `${shown} ${count === 1 ? "file" : "files"}`

export const en: PublishingWords = {
  drop: {
    title: "Drop a folder, a zip or one HTML file",
    newVersion: (app) => `Drop the new version of ${app}`,
    how: "or paste it here",
    folder: "Choose a folder",
    file: "Choose a file",
    nothing: "There was no file in that. Drop a folder, a zip or an HTML file.",
    letGo: "Let go to publish this",
    otherApp: "Publish something else"
  },
  finding: (count) => `Looking through the folder: ${count} files so far`,
  choose: {
    newApp: "A new app",
    newVersion: "A new version of an app",
    name: "Name of the app",
    nameHint: "As people call it, such as Canteen menu.",
    whichApp: "App",
    project: (path) => `Project in GitLab: ${path}`,
    address: (pattern) => `Address: ${pattern}, where GitLab fills in the dots.`,
    isThere: (app) => `${app} is an app of your group already: this becomes its new version.`,
    bad: {
      empty: "An app needs a name.",
      reserved: "GitLab keeps this name for itself. Add a word to it.",
      "no-letters": "Use at least one letter from a to z, or a digit: addresses are made of those.",
      "too-long": "This name is too long for GitLab: at most 255 characters."
    },
    who: "Who may open it?",
    access: { members: "Your team", public: "Anyone with the link" },
    accessNote: {
      members: "People who are members of the group in GitLab, after signing in.",
      public: "Everybody, without signing in."
    },
    plan: "Show what would change",
    other: "Choose something else"
  },
  reading: (count, size) => `Reading: ${count} files, ${size} so far`,
  read: (count, shown, size) => `${files(count, shown)}, ${size}`,
  plan: {
    newApp: "new app",
    versions: (before, after) => `version ${before} → ${after}`,
    sum: (changed, of, shown, size) =>
      `${shown(changed)} of ${files(of, shown(of))} ${changed === 1 ? "changes" : "change"}${size === null ? "" : `, ${size} to send`}`,
    fresh: (count, shown, size) => `${files(count, shown)}, ${size} to send`,
    nothing: (version) => `Nothing has changed: these are the files of version ${version}.`,
    publish: (version) => `Publish version ${version}`,
    goBack: (to) => `Go back to version ${to}`,
    goBackSum: (to, version) => `The files of version ${to} come back as version ${version}.`,
    check: "Make sure it is online",
    change: "Change something",
    list: "Files that change",
    signs: { "+": "new", "~": "changed", "→": "moved", "−": "removed" },
    from: (path) => `from ${path}`,
    all: (count) => `Show all ${count} files`,
    more: (count) => `Show ${count} more`,
    root: (folder) => `The site is the folder ${folder} of what you gave.`,
    leftOut: (count, shown) => `${shown} left out: ${count === 1 ? "it is" : "they are"} not published`,
    always: "never published",
    by: (rule, file) => `${rule}, in ${file}`,
    access: (access) => (access === "public" ? "Anyone with the link may open it." : "Your team may open it."),
    accessChanges: (_, access) =>
      access === "public"
        ? "From this version on, anyone with the link may open it; until now only your team could."
        : "From this version on, only your team may open it; until now anyone with the link could.",
    untouched: "Nothing has been sent yet."
  },
  allowSecrets: "Publish these files all the same",
  allowSecretsNote: "Only if what was found is no real secret: everybody who may open the site can read it.",
  adopt: "Take this project over",
  adoptNote:
    "What is in its folder public is replaced, and so is its .gitlab-ci.yml. Its history keeps what was there.",
  tryAgain: "Try again",
  giveAgain: "Choose the files again",
  somethingElse: "Publish something else",
  publishing: (app, version) => `Publishing version ${version} of ${app}`,
  phases: { read: "Read", compare: "Compare", send: "Send", pipeline: "Pipeline", live: "Live" },
  phaseNow: {
    read: "Reading the files",
    compare: "Comparing with what GitLab has",
    send: "Sending the version to GitLab",
    pipeline: "GitLab's pipeline is preparing the version",
    live: "GitLab is putting the version online"
  },
  seconds: (shown) => `${shown} s`,
  sent: (sent, all) => `${sent} of ${all} sent`,
  part: (part, parts) => `part ${part} of ${parts}`,
  pipeline: "Pipeline",
  waitsForRunner: "waits for a runner",
  deployment: "Deployment",
  opening: "Opening the address as a visitor would",
  statuses: {
    created: "made",
    waiting_for_resource: "waits for its turn",
    preparing: "is being prepared",
    pending: "waits",
    running: "runs",
    success: "done",
    failed: "failed",
    canceled: "cancelled",
    canceling: "is being cancelled",
    skipped: "skipped",
    manual: "waits for somebody",
    scheduled: "is scheduled"
  },
  arrived: (version) => `Version ${version} is in GitLab. From here on it goes on by itself, also without this page.`,
  cancel: "Cancel",
  waiting:
    "The connection to GitLab is lost. As soon as it is back, this goes on by itself, and nothing is sent twice.",
  stopped: {
    canceled: "Cancelled",
    nothingSent: "Nothing has been sent. Visitors see what they saw before.",
    partly:
      "Visitors see what they saw before. What had arrived in GitLab is not sent again when you go on, here or another time.",
    unheard:
      "The version was on its way, and may have arrived in GitLab all the same. Then it goes online by itself; if not, visitors see what they saw before.",
    landed: (version) =>
      `Version ${version} had arrived in GitLab already, and its pipeline goes on without this page. It will probably go online.`,
    goOn: "Go on"
  },
  done: {
    live: (version) => `Version ${version} is live`,
    underWay: (version) => `Version ${version} is in GitLab, and on its way`,
    deployed: (version) => `Version ${version} is online, GitLab says`,
    unseen: "This page could not look there itself. Open the link to see it.",
    same: (version) => `Version ${version} is live, as it was`,
    open: "Open",
    copy: "Copy link",
    copied: "Copied",
    qr: "QR code",
    qrAlt: (url) => `QR code of ${url}`,
    visitors: "What to tell your visitors",
    tell: {
      members: (host) =>
        `Visitors sign in at ${host} first, and have to be members of the project or its group. Who is not sees a page that says "not found".`,
      public: () => "Everybody with the link can open it, without signing in."
    },
    message: (app, url) => `${app} is online: ${url}`,
    messageFor: {
      members: (host) => `Sign in at ${host} first if you are asked to.`,
      public: () => "It opens in any browser, without signing in."
    },
    copyMessage: "Copy a message for them",
    members: "See who is a member",
    another: "Publish something else",
    noAddress: "This GitLab does not tell a page's address. You find it in the project, under Deploy, Pages."
  }
}
