import type { AboutWords } from "./chapters/about.ts"
import type { BotWords } from "./chapters/bot.ts"
import type { CreateWords } from "./chapters/create.ts"
import type { ExpiryWords } from "./chapters/expiry.ts"
import type { OlderWords } from "./chapters/older.ts"
import type { RailsConsoleWords } from "./chapters/railsConsole.ts"
import type { SafetyWords } from "./chapters/safety.ts"
import type { ScopesWords } from "./chapters/scopes.ts"
import type { SettingsWords } from "./chapters/settings.ts"
import type { TroubleshootingWords } from "./chapters/troubleshooting.ts"
import type { WhoWords } from "./chapters/who.ts"
import type { Facts } from "./Facts.ts"
import type { ChapterId } from "./Guide.ts"
import type { Text } from "./Text.ts"

/** The guide's texts in one language; a missing one does not compile. */
export interface Words {
  readonly title: string
  readonly lead: (facts: Facts) => Text
  readonly titles: Readonly<Record<ChapterId, string>>
  readonly about: (facts: Facts) => AboutWords
  readonly create: (facts: Facts) => CreateWords
  readonly settings: (facts: Facts) => SettingsWords
  readonly safety: (facts: Facts) => SafetyWords
  readonly troubleshooting: (facts: Facts) => TroubleshootingWords
  readonly scopes: (facts: Facts) => ScopesWords
  readonly expiry: (facts: Facts) => ExpiryWords
  readonly bot: (facts: Facts) => BotWords
  readonly who: (facts: Facts) => WhoWords
  readonly older: (facts: Facts) => OlderWords
  readonly railsConsole: (facts: Facts) => RailsConsoleWords
}
