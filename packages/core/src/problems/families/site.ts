import { SiteChangedWhileReading } from "../SiteChangedWhileReading.ts"
import { SiteEmpty } from "../SiteEmpty.ts"
import { SiteFileTooLarge } from "../SiteFileTooLarge.ts"
import { SiteIndexEmpty } from "../SiteIndexEmpty.ts"
import { SiteIndexIgnored } from "../SiteIndexIgnored.ts"
import { SiteIndexMisnamed } from "../SiteIndexMisnamed.ts"
import { SiteKindUnsupported } from "../SiteKindUnsupported.ts"
import { SiteNameCollision } from "../SiteNameCollision.ts"
import { SiteNeedsBuild } from "../SiteNeedsBuild.ts"
import { SiteNoIndex } from "../SiteNoIndex.ts"
import { SiteNotFound } from "../SiteNotFound.ts"
import { SitePathUnsafe } from "../SitePathUnsafe.ts"
import { SiteRedirectsInvalid } from "../SiteRedirectsInvalid.ts"
import { SiteRootNotFound } from "../SiteRootNotFound.ts"
import { SiteSecret } from "../SiteSecret.ts"
import { SiteSymlinkOutside } from "../SiteSymlinkOutside.ts"
import { SiteTooLarge } from "../SiteTooLarge.ts"
import { SiteTooManyFiles } from "../SiteTooManyFiles.ts"
import { SiteUnreadable } from "../SiteUnreadable.ts"

export const site = {
  SiteChangedWhileReading,
  SiteEmpty,
  SiteFileTooLarge,
  SiteIndexEmpty,
  SiteIndexIgnored,
  SiteIndexMisnamed,
  SiteKindUnsupported,
  SiteNameCollision,
  SiteNeedsBuild,
  SiteNoIndex,
  SiteNotFound,
  SitePathUnsafe,
  SiteRedirectsInvalid,
  SiteRootNotFound,
  SiteSecret,
  SiteSymlinkOutside,
  SiteTooLarge,
  SiteTooManyFiles,
  SiteUnreadable
}
