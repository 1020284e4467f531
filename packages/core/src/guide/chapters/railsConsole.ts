import type { Block } from "../Block.ts"
import type { Facts } from "../Facts.ts"
import type { Text } from "../Text.ts"

/** A command of the Rails console may have a remark. */
interface Remarks {
  readonly admin: string
  readonly group: string
  readonly bot: string
  readonly made: string
  readonly role: string
  readonly token: string
  readonly show: string
}

export interface RailsConsoleWords {
  readonly when: Text
  readonly notOnCom: Text
  readonly today: string
  readonly old: string
  readonly remarks: Remarks
  readonly name: Text
  readonly tooOld: Text
  readonly revoke: string
  readonly howToRevoke: Text
}

/**
 * The two forms differ in what making a user answers, in the name of a method, and in the end that is asked for.
 * GitLab answers with the user itself until about 17.6, and with a response that holds it since.
 */
const scriptOf = (
  { group, longest, name, role, scopeList }: Facts,
  remarks: Remarks,
  form: "14.6" | "today"
): string => {
  const user = `Users::CreateService.new(admin, { name: "${name}", username: username, email: "#{username}@noreply.#{Gitlab.config.gitlab.host}", user_type: :project_bot }).execute`
  const scopes = `scopes: [${scopeList.map((scope) => `:${scope}`).join(", ")}]`
  return [
    `# ${remarks.admin}`,
    `admin = User.admins.first`,
    `# ${remarks.group}`,
    `group = Group.find_by_full_path("${group ?? "your-group"}")`,
    `# ${remarks.bot}`,
    `username = "group_#{group.id}_bot_#{SecureRandom.hex(16)}"`,
    ...(form === "today"
      ? [`made = ${user}`, `# ${remarks.made}`, `bot = made.respond_to?(:payload) ? made.payload[:user] : made`]
      : [`bot = ${user}`]),
    `bot.confirm`,
    `# ${remarks.role}`,
    `group.${form === "today" ? "add_member" : "add_user"}(bot, :${role.toLowerCase().replaceAll(" ", "_")})`,
    `# ${remarks.token}`,
    form === "today"
      ? `token = bot.personal_access_tokens.create(name: "${name}", ${scopes}, expires_at: ${longest}.days.from_now)`
      : `token = bot.personal_access_tokens.create(name: "${name}", ${scopes})`,
    `# ${remarks.show}`,
    `puts username, token.token`
  ].join("\n")
}

export const railsConsole = (words: RailsConsoleWords, facts: Facts): ReadonlyArray<Block> => [
  { kind: "text", text: words.when },
  { kind: "note", text: words.notOnCom },
  { kind: "heading", text: words.today },
  { kind: "code", language: "ruby", code: scriptOf(facts, words.remarks, "today") },
  { kind: "heading", text: words.old },
  { kind: "code", language: "ruby", code: scriptOf(facts, words.remarks, "14.6") },
  { kind: "note", text: words.tooOld },
  { kind: "text", text: words.name },
  { kind: "heading", text: words.revoke },
  { kind: "text", text: words.howToRevoke },
  {
    kind: "code",
    language: "ruby",
    code: `User.find_by(username: "group_1234_bot_5678").personal_access_tokens.last.revoke!`
  }
]
