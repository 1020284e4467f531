import { LocalDefect } from "../LocalDefect.ts"
import { LocalGitMissing } from "../LocalGitMissing.ts"
import { LocalInterrupted } from "../LocalInterrupted.ts"
import { LocalPortInUse } from "../LocalPortInUse.ts"
import { LocalUiMissing } from "../LocalUiMissing.ts"
import { LocalUnknownChapter } from "../LocalUnknownChapter.ts"
import { LocalUnknownCode } from "../LocalUnknownCode.ts"
import { LocalUsage } from "../LocalUsage.ts"

export const local = {
  LocalDefect,
  LocalGitMissing,
  LocalInterrupted,
  LocalPortInUse,
  LocalUiMissing,
  LocalUnknownChapter,
  LocalUnknownCode,
  LocalUsage
}
