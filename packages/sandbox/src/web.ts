import { type Answer, html } from "./http/Answer.ts"
import type { Instance } from "./Instance.ts"

const page = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body><h1>${title}</h1>${body}</body></html>\n`

/** The few ordinary web pages there are; GitLab does not open those to other origins. */
export const serveWeb = ({ release, addresses }: Instance, path: string): Answer => {
  if (path === "/") {
    return html(
      200,
      page(
        "GitLab sandbox",
        `<p>Behaves like GitLab ${release.version}. API: ${addresses.apiUrl} · Pages: ${addresses.pagesUrl} · scenarios: /-/sandbox/scenarios</p>`
      )
    )
  }
  if (path === "/users/sign_in") {
    return html(200, page("Sign in · GitLab", "<p>You need to sign in or sign up before continuing.</p>"))
  }
  return html(404, page("404: Page not found", "<p>Make sure the address is correct and the page has not moved.</p>"))
}
