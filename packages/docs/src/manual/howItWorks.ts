import { appTopic, ciPath, incompletePath, publicFolder, readmePath } from "@pages-publisher/core/publish/layout"
import { ciFile, defaultImage, pagesJob } from "@pages-publisher/core/publish/ciFile"
import { commitMessage } from "@pages-publisher/core/publish/message"

const message = commitMessage(
  { id: "7d0f4c1e-52a8-4c0b-9a37-1f6f0b2f9c55", version: 4, text: "Menu for week 48", by: "pages-publisher" },
  { number: 1, of: 1 },
  "3f9d2c7a8e1b4056d7c2f1a09b8e6d5c4a3b2f10"
)

/** What both languages show of a publish: the names of our files, and what we really write. */
export const howItWorksFacts = {
  publicFolder,
  ciPath,
  readmePath,
  incompletePath,
  topic: appTopic,
  job: pagesJob,
  jobFile: ciFile(defaultImage).trimEnd(),
  trailers: message.split("\n\n").at(-1)?.trimEnd() ?? ""
}
