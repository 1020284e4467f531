import type { AllScreenWords } from "../ScreenWords.ts"

export const en: AllScreenWords = {
  "signed-in": {
    caption: "The token will do: now the page waits for your files.",
    alt: "The page with a green line, “This token can publish into acme / apps”. Under it stand role, scopes, days left and GitLab; then a large field, “Drop a folder, a zip or one HTML file”, with the buttons Choose a folder and Choose a file."
  },
  refused: {
    caption: "A card: what is wrong, what to do, and who can do it.",
    alt: "A card with a red edge says that the token's role in the group is too low to publish. It has three numbered steps, says that an Owner of the group can fix it, and has buttons that copy and show a message for the Owner. Its code stands at the end."
  },
  plan: {
    caption: "The plan: signs say what is new, changed, moved and removed. Nothing has been sent yet.",
    alt: "The plan for version 2 of the app Canteen menu. A list of files: one is new, one is changed, one is moved and one is removed, each with its sign and most with a size. The buttons are Publish version 2 and Change something."
  },
  "under-way": {
    caption: "Under way: five stops, and GitLab's own pipeline one click away.",
    alt: "Version 2 of Canteen menu is being published: of the stops Read, Compare, Send, Pipeline and Live, the first three are done. A link leads to GitLab's pipeline, and there is a button Cancel."
  },
  live: {
    caption: "Live: the link, and what to tell your visitors.",
    alt: "All five stops are done, and the page says that version 2 is live. Under its address stand Open, Copy link and QR code, then what to tell visitors, with a button that copies a message for them."
  },
  apps: {
    caption: "What your team publishes, each app with its versions.",
    alt: "The list of your team's apps: Canteen menu and Garden club, each with a sign for live, its address, its version, when and by whom, and who may open it. The buttons of each are New version and Versions."
  }
}
