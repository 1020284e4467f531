import type { ArticleBlock, Place } from "./Article.ts"
import { hostFor, hostVariable, release, tokenVariable } from "./installing.ts"

const yaml = (lines: ReadonlyArray<string>): ArticleBlock => ({ kind: "yaml", code: lines.join("\n") })

const install = `npm install --global pages-publisher@${release}`
const publish = "pages-publisher publish dist --app canteen-menu"

/** A whole `.gitlab-ci.yml`: what is published needs no more than the last job. */
export const ciJob = yaml([
  "build:",
  "  stage: build",
  "  image: node:24-alpine",
  "  script:",
  "    - npm ci",
  "    - npm run build",
  "  artifacts:",
  "    paths:",
  "      - dist",
  "",
  "publish:",
  "  stage: deploy",
  "  image: node:24-alpine",
  "  before_script:",
  `    - ${install}`,
  "  script:",
  `    - ${publish}`,
  "  rules:",
  "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"
])

/** The same job, which also tells GitLab where the app is. */
export const ciJobWithLink = yaml([
  "publish:",
  "  stage: deploy",
  "  image: node:24-alpine",
  "  before_script:",
  `    - ${install}`,
  "  script:",
  `    - ${publish} --json > app.json`,
  `    - node -p '"APP_URL=" + require("./app.json").result.url' > app.env`,
  "  environment:",
  "    name: canteen-menu",
  "    url: $APP_URL",
  "  artifacts:",
  "    when: always",
  "    paths:",
  "      - app.json",
  "    reports:",
  "      dotenv: app.env",
  "  rules:",
  "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"
])

/** What GitLab is to try again: only what is no fault of the site, the token or the command (exit code 5). */
export const ciRetry = yaml(["publish:", "  retry:", "    max: 2", "    exit_codes: 5"])

/** A step of a workflow on GitHub. */
export const githubStep = (place: Place) =>
  yaml([
    `- run: npx --yes pages-publisher@${release} publish dist --app canteen-menu`,
    "  env:",
    `    ${hostVariable}: ${hostFor(place)}`,
    `    ${tokenVariable}: \${{ secrets.${tokenVariable} }}`
  ])
