import type { WhoWords } from "../../chapters/who.ts"
import { text } from "../../Text.ts"

export const who = (): WhoWords => ({
  people: "Who",
  owner: text`Only an **Owner** of the group creates, renews and revokes its tokens. For others the page does not
    exist.`,
  notHigher: text`Nobody can give a token a higher role than their own.`,
  noChildren: text`A group access token cannot create further tokens, whatever its role.`,
  places: "Where",
  head: ["GitLab", "Group access tokens"],
  offerings: {
    free: [text`GitLab.com Free`, text`none`],
    trial: [text`GitLab.com, on a trial`, text`none`],
    paid: [text`GitLab.com Premium or Ultimate`, text`**available**`],
    selfManaged: [text`Self-managed and Dedicated`, text`**available** in every tier, also Free`]
  },
  instead: text`Where there are none, a personal token works as well. It publishes in that person's name and reaches all
    that they reach, so pages-publisher takes it only when told to:`,
  restrict: "To allow it, or not",
  restrictSteps: [
    text`Open **Settings**, **General** of the top-level group, as its Owner.`,
    text`Unfold **Permissions and group features**.`,
    text`Tick or clear **Users can create project access tokens and group access tokens in this group**, and save. Some
      versions name the two kinds the other way round.`
  ],
  restricted: text`It counts for everything below that group. Tokens that are there already go on working. If anybody
    may sign up to your self-managed GitLab, consider switching it off.`
})
