import type { BotWords } from "../../chapters/bot.ts"
import { code, text } from "../../Text.ts"

export const bot = (): BotWords => ({
  what: text`With each token GitLab makes a user who works with it: a bot. You will meet it in lists of members and in
    the history of the apps.`,
  facts: {
    name: text`It is shown under the token's name. Its username is
      ${code("group_<id>_bot_<random>")}, with the number of your group.`,
    author: text`What is published with the token is committed by the bot.`,
    seat: text`It takes no seat of your licence.`,
    reach: text`It is a member of this group with the token's role, and so of the subgroups and projects below it.
      Nobody can change that, or add it to another group.`,
    internal: text`It can also read projects elsewhere in your GitLab whose visibility is **Internal**.`,
    rotated: text`Renewing a token keeps the bot; a new token comes with a new one.`,
    gone: text`When the token has ended, GitLab deletes the bot as well: 30 days later unless an administrator chose
      otherwise, before 17.9 at once. What it made stays, under the name **Ghost User**.`
  },
  rules: text`Does your GitLab have rules about who may commit, such as the domain of the author's e-mail address? Then
    they have to let the bot through: its address is ${code("<username>@noreply.<your GitLab>")}.`
})
