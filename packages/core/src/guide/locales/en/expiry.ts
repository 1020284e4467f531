import type { ExpiryWords } from "../../chapters/expiry.ts"
import type { Facts } from "../../Facts.ts"
import { code, link, text } from "../../Text.ts"
import { titles } from "./titles.ts"

export const expiry = (f: Facts): ExpiryWords => ({
  end: "When it ends",
  rules: {
    midnight: text`A token ends at midnight UTC, when its expiration date **begins**: its last day is the day before.`,
    longest: text`It lasts ${f.longest} days at most, or 400 where an administrator of GitLab 17.6 or newer allowed it.
      Without a date, GitLab takes the longest it allows.`,
    shorter: text`An administrator may have set a shorter limit. Then the form takes no later date.`,
    none: text`Where an administrator of a GitLab of your own allows it, a token needs no end. Give yours a date all the
      same.`,
    before16: text`Before GitLab 16, a token could do without a date. GitLab.com then gave all of these one, 365 days
      later, and so did each GitLab that was updated from 15 to 16 or newer by 23 July 2024. One that was updated after
      that day left them without an end.`
  },
  mails: "Who is told before",
  told: text`GitLab mails the Owners of the group 60, 30 and 7 days before the end; before GitLab 17.7 perhaps only the
    last of these. Owners of a group above it are told from 17.7 on, and only where **Settings**, **General**,
    **Permissions and group features** says **All direct and inherited members of the group or project**.`,
  calendar: text`pages-publisher warns from ${f.soon} days before, in every run. To see how many are left:`,
  rotate: "Renew it in time",
  whyRotate: text`**Rotate** gives the token a new value; its name, role, scopes and user stay, and it lasts as long as
    before. An expired token cannot be renewed: then make a new one, see
    ${link(titles.create, "#create")}.`,
  rotateSteps: [
    text`Open **Settings**, **Access tokens** in the group.`,
    text`Find ${code(f.name)} in the list, press **Rotate**, and again in the dialog. The old value stops
      working at that moment.`,
    text`Copy the new value at once: GitLab shows it only now.`,
    text`Put it wherever the old one was: the team's password manager, the variables of CI.`
  ],
  noButton: text`No **Rotate** button in your GitLab? Make a new token first, put it in place, and revoke the old one
    then.`,
  byApi: text`Renewing through GitLab's API? Name the new date, or the token may last a week. And never rotate twice
    with the same value: GitLab then revokes the new one as well.`,
  revoke: "Revoke it",
  revokeSteps: [
    text`Open **Settings**, **Access tokens** in the group.`,
    text`Find ${code(f.name)} in the list, press **Revoke**, and again in the dialog.`
  ],
  afterwards: text`The token stops working at once, and this cannot be undone. What is online stays online.`,
  inactive: "Where old tokens go",
  kept: text`From GitLab 17.9, tokens that were revoked, rotated or have expired stay in the list of inactive tokens for
    a while, 30 days unless an administrator chose otherwise. Then GitLab deletes them.`,
  used: text`The lists also say when each token was last used, and in newer versions from which addresses.`
})
