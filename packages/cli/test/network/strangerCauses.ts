import { answering, type HostCause, html, json, on, page, plain } from "./Arranged.ts"
import { http } from "./servers.ts"

/** Who answers in GitLab's place. */
export const strangerCauses: ReadonlyArray<HostCause> = [
  answering("a sign-in elsewhere", "host-sign-in", {
    status: 302,
    headers: { location: "https://login.microsoftonline.com/acme/oauth2/authorize?client_id=1" }
  }),
  answering("a network that wants a sign-in", "host-sign-in", { status: 511, headers: html, body: page("Welcome") }),
  answering("a sign-in in place of the answer", "host-sign-in", {
    status: 200,
    headers: html,
    body: page("Acme", '<form><input name="u"><input type="password" name="p"></form>')
  }),
  answering("a guest network's portal", "host-sign-in", {
    status: 200,
    headers: html,
    body: '<html><head><meta http-equiv="refresh" content="0; url=http://portal.example/login?to=x"></head></html>'
  }),
  answering("a web server that wants a password itself", "host-sign-in", {
    status: 401,
    headers: { ...html, "www-authenticate": 'Basic realm="Acme"' },
    body: page("401 Authorization Required")
  }),
  answering("an address that has moved", "host-redirected", {
    status: 301,
    headers: { location: "https://gitlab.example/api/v4/user" }
  }),
  answering("another web server", "host-not-gitlab", { status: 200, headers: html, body: page("Welcome to nginx") }),
  answering("another web server without that page", "host-not-gitlab", {
    status: 404,
    headers: html,
    body: page("404")
  }),
  answering("another web server with a few words", "host-not-gitlab", {
    status: 404,
    headers: plain,
    body: "404 page not found\n"
  }),
  answering("GitHub", "host-not-gitlab", {
    status: 404,
    headers: json,
    body: '{"message":"Not Found","documentation_url":"https://docs.github.com/rest","status":"404"}'
  }),
  answering("Gitea", "host-not-gitlab", {
    status: 404,
    headers: json,
    body: '{"errors":null,"message":"not found","url":"http://gitea.example/api/swagger"}'
  }),
  {
    name: "the address of a group",
    code: "host-path-wrong",
    arrange: async () =>
      on(
        "http",
        await http(
          ({ headers }, response) =>
            void response.writeHead(302, { location: `http://${headers.host}/users/sign_in` }).end()
        ),
        "/acme/apps"
      )
  },
  answering("a path below which nothing is", "host-path-wrong", {
    status: 404,
    headers: html,
    body: page("404"),
    root: "/acme"
  }),
  answering("an address that GitLab has shut out", "host-blocked", {
    status: 403,
    headers: plain,
    body: "Forbidden\n"
  }),
  answering("a challenge for browsers", "host-firewall", {
    status: 403,
    headers: { ...html, "cf-mitigated": "challenge" },
    body: page("Just a moment...")
  }),
  answering("a firewall that answers 200", "host-firewall", {
    status: 200,
    headers: html,
    body: page("Request Rejected", "The requested URL was rejected. Please consult with your administrator.")
  })
]
