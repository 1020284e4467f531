import { code, link, text } from "@pages-publisher/core/guide/Text"
import type { Article, Place } from "../../Article.ts"
import { hostVariable, hostVariableOfCi, secondHostVariable } from "../../installing.ts"
import { problemLink } from "../../problemLink.ts"
import { selfManagedFacts } from "../../selfManaged.ts"

export const selfManaged = (place: Place): Article => {
  const f = selfManagedFacts(place)
  return {
    title: "On a GitLab of your own",
    lead: text`Any GitLab from ${f.oldest} on will do, in every tier; what differs is the way there, and what its
      administrator has chosen.`,
    blocks: [
      { kind: "heading", text: "Say where it is" },
      {
        kind: "text",
        text: text`${code("--host")} takes the address, with the path if GitLab lives under one. Without the option,
          ${code(hostVariable)}, ${code(secondHostVariable)} and ${code(hostVariableOfCi)} are read in this order;
          without these, it is GitLab.com.`
      },
      { kind: "code", language: "sh", code: f.underPath },
      {
        kind: "text",
        text: text`If anything is in the way, ${code("doctor")} finds it: name, connection, proxy, certificate, API,
          token, group, pipeline, Pages. It stops at the first that does not work, and writes nothing to GitLab.`
      },
      { kind: "code", language: "sh", code: f.doctor },
      {
        kind: "text",
        text: text`Versions differ in what they tell. Before 15.5, GitLab does not say what a token may do
          (${problemLink("token-unchecked")}); before 16.8, the address of a site is read from the log of its job. Older
          than ${f.oldest} is refused: ${problemLink("host-too-old")}.`
      },
      { kind: "heading", text: "A certificate from your own authority" },
      {
        kind: "text",
        text: text`Name the authority's certificate, in PEM format. It is trusted besides those that Node knows, so
          everything else goes on working.`
      },
      { kind: "code", language: "sh", code: f.withAuthority },
      {
        kind: "list",
        items: [
          text`${code("NODE_EXTRA_CA_CERTS")} names it once, for every program that runs on Node.`,
          text`${code("NODE_OPTIONS=--use-system-ca")} trusts what the computer trusts, from Node 22.15 on.`,
          text`Never set ${code("NODE_TLS_REJECT_UNAUTHORIZED=0")}: whoever stands in between can then read the token.
            ${problemLink("host-tls-untrusted")} has the better ways.`
        ]
      },
      { kind: "heading", text: "Through a proxy" },
      { kind: "code", language: "sh", code: f.throughProxy },
      {
        kind: "text",
        text: text`Small letters work too, and a name and password may stand in the proxy's address. With https the
          proxy passes on what it cannot read; only names and ports are visible to it. See ${problemLink("host-proxy")}
          and ${problemLink("host-proxy-auth")}.`
      },
      { kind: "heading", text: "The runner and its image" },
      {
        kind: "text",
        text: text`Each version is brought online by one job, ${code(f.job)}, in the image ${code(f.image)}. It needs a
          POSIX shell with ${code("sed")} and nothing else; fetching and handing over files is the runner's own work.
          The job has no tags, so some runner of the project, the group or the whole GitLab has to take jobs without
          tags (${problemLink("ci-no-runner")}).`
      },
      {
        kind: "text",
        text: text`Runners that cannot reach Docker Hub (${problemLink("ci-image-pull")}) take a copy from your own
          mirror. The choice is kept with the app, and holds for its next versions. Runners with the shell executor use
          no image.`
      },
      { kind: "code", language: "sh", code: f.withImage },
      { kind: "heading", text: "Addresses, and who may open them" },
      {
        kind: "list",
        items: [
          text`**Access control off.** Then everybody who reaches the Pages host can open every site, members or not.
            ${problemLink("pages-open-to-all")} says so after a publish.`,
          text`**Any form of address.** Unique domains, one domain for a group, or the namespace in the path, which
            needs no wildcard in DNS: the address is GitLab's own answer, never a guess.`,
          text`**Sites under a path.** Without a domain of its own, a link that begins with ${code("/")} leads out of
            the site: ${problemLink("site-links-absolute")}.`,
          text`**No answer.** The name or the certificate of Pages does not cover the address yet:
            ${problemLink("pages-unreachable")}.`
        ]
      },
      { kind: "heading", text: "Limits" },
      {
        kind: "table",
        head: ["Limit", "Where to change it", "If it is reached"],
        rows: [
          [
            text`Size of a site: ${f.usualSize} unless changed`,
            text`Admin area, **Settings**, **Preferences**, **Pages**`,
            text`${problemLink("pages-too-large")}`
          ],
          [
            text`What a job may hand over`,
            text`Admin area, **Settings**, **CI/CD**, **Maximum artifacts size**`,
            text`${problemLink("ci-artifact-too-large")}`
          ],
          [
            text`Files and folders: ${f.mostEntries} unless changed`,
            text`Rails console, ${code("pages_file_entries")} in the plan's limits`,
            text`${problemLink("pages-too-many-entries")}`
          ],
          [
            text`Size of a request`,
            text`GitLab, and the web server in front of it`,
            text`${problemLink("publish-payload-too-large")}`
          ],
          [
            text`Requests a minute`,
            text`Admin area, **Settings**, **Network**`,
            text`${problemLink("host-rate-limited")}`
          ]
        ]
      },
      {
        kind: "text",
        text: text`Files go in several small requests; only a large file makes a large one. Asked to slow down,
          pages-publisher waits up to ${f.longestWait} seconds at a time, and says so.`
      },
      { kind: "heading", text: "For the administrator" },
      {
        kind: "list",
        items: [
          text`GitLab ${f.oldest} or newer, with an API that answers without a login page in front of it
            (${problemLink("host-sign-in")}).`,
          text`Pages is on, with a name and a certificate for its sites (${problemLink("pages-not-installed")}).`,
          text`Access control for Pages is on, if sites are to be for members.`,
          text`CI/CD is on for new projects (${problemLink("ci-disabled")}).`,
          text`A runner takes jobs without tags and can fetch the image.`,
          text`Groups may make tokens, see ${link("who may", "#who")}, and the token's role may make private projects
            (${problemLink("group-forbids-project-creation")}). Where tokens stay switched off, a personal one works
            with ${code("--allow-personal-token")} and ${code("--group")}.`,
          text`The limits above fit what people publish.`
        ]
      }
    ]
  }
}
