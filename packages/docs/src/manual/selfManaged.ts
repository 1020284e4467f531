import { Host } from "@pages-publisher/core/model/Host"
import { number, size } from "@pages-publisher/core/problems/wording"
import { defaultImage, pagesJob } from "@pages-publisher/core/publish/ciFile"
import { limitsOf, usualSiteLimit } from "@pages-publisher/core/site/limits"
import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { needs } from "@pages-publisher/core/token/needs"
import { Duration } from "effect"
import type { Place } from "./Article.ts"

const example = "https://gitlab.example.org"

const exampleHost = new Host({ origin: example, root: "" })

/** GitLab.com is nobody's own, so that its address would be no example here. */
const addressFor = ({ host }: Place) => (host === null || host === "https://gitlab.com" ? example : host)

/** What both languages say of a GitLab of one's own: names, values that the program holds, and what to type. */
export const selfManagedFacts = (place: Place) => ({
  oldest: `${needs.oldest.major}.${needs.oldest.minor}`,
  job: pagesJob,
  image: defaultImage,
  usualSize: size(usualSiteLimit, place.locale),
  mostEntries: number(limitsOf(exampleHost, 0).entries, place.locale),
  longestWait: Duration.toSeconds(usualWaits.asked),
  underPath: "pages-publisher check --host https://example.org/gitlab",
  doctor: `pages-publisher doctor --host ${addressFor(place)}`,
  withAuthority: `pages-publisher check --host ${addressFor(place)} \\\n  --ca-file company-ca.pem`,
  throughProxy: "export HTTPS_PROXY=http://proxy.example.org:3128\nexport NO_PROXY=localhost,.example.org",
  withImage: "pages-publisher publish ./dist --app canteen-menu \\\n  --ci-image mirror.example.org/busybox:stable"
})
