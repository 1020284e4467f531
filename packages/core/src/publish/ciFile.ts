import { incompletePath } from "./layout.ts"
import { parentTrailer } from "./message.ts"

/** Small, and with a POSIX shell, which is all that the job needs. */
export const defaultImage = "busybox:stable"

const firstLine = "# Written by pages-publisher; each publish puts it back."

/** The name that makes a job the one that hands files to Pages, in every GitLab (contract 8.6). */
export const pagesJob = "pages"

/** What the job prints when parts of a version are still to come. */
export const partsMissing = "This version has not arrived completely"

/** What the job prints when a version landed on another one than it was made for. */
export const otherArrived = "Another version arrived at the same time"

/**
 * The one CI form that GitLab takes from 14 to 19: a job named `pages` (contract 8.6). Its script refuses what must
 * never be seen: a version of which parts are missing, and one that landed on another version than it was made for.
 */
export const ciFile = (image: string): string => `${firstLine}
${pagesJob}:
  stage: deploy
  image: ${JSON.stringify(image)}
  interruptible: true
  variables:
    GIT_DEPTH: "1"
  script:
    - if [ -e ${incompletePath} ]; then echo "${partsMissing}. Publish again."; exit 1; fi
    - made_for=$(printf '%s\\n' "$CI_COMMIT_MESSAGE" | sed -n 's/^${parentTrailer}. //p')
    - landed_on=$(printf '%s\\n' "$CI_COMMIT_BEFORE_SHA" | sed 's/^0*$//')
    - if [ -n "$made_for" ] && [ -n "$landed_on" ] && [ "$made_for" != "$landed_on" ]; then echo "${otherArrived}. Publish again."; exit 1; fi
    - test -s public/index.html
    - echo "Pages address $CI_PAGES_URL"
  artifacts:
    paths:
      - public
  rules:
    - if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'
`

/** The image that a CI file of ours names, so that a choice once made holds. */
export const imageOf = (file: string): string | undefined => {
  const written = file.startsWith(firstLine) ? /^ {2}image: (".*")$/m.exec(file)?.[1] : undefined
  if (written === undefined) return undefined
  try {
    return String(JSON.parse(written))
  } catch {
    return undefined
  }
}
