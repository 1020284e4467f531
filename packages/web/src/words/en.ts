import type { Words } from "./Words.ts"

export const en: Words = {
  title: "Put your app online, in your own GitLab.",
  lead: "Paste your team's token, drop a folder, share the link. Nothing is stored: the token stays in this tab and goes to your GitLab only.",
  skip: "To the content",
  guide: "Guide",
  opensBeside: "opens in a new tab",
  theme: { dark: "Dark", light: "Light" },
  steps: { token: "Your team's token", what: "What are you publishing?", link: "The link" },
  later: { what: "A folder, a zip or one HTML file.", link: "Yours to share, as soon as it is live." },
  fixedHost: (name) => `for ${name}`,
  host: "Address of your GitLab",
  hostNote: "As in your browser when you are in GitLab.",
  hostUnencrypted: "This page only talks to addresses that begin with https: over http, others could read the token.",
  token: "Access token",
  tokenNote: "Probably in your team's password manager. It is checked as soon as you paste it.",
  show: "Show",
  hide: "Hide",
  check: "Check the token",
  getToken: "Get a token",
  askOwner: "No token yet? Ask an Owner of your group in GitLab for a group access token.",
  asking: (host) => `Asking ${host} what this token may do`,
  engineFailed: "Part of this page could not be loaded. If you are online, load it again.",
  again: "Try again",
  idleSoon: "Still there? In five minutes the token is forgotten. Press any key to keep it.",
  forgotten: {
    reload: "The page was left or loaded again, so the token was forgotten. Paste it once more.",
    idle: "For an hour nothing happened here, so the token was forgotten. Paste it once more.",
    signedOut: "You are signed out, and the token is forgotten."
  }
}
