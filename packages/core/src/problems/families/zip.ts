import { ZipBomb } from "../ZipBomb.ts"
import { ZipBroken } from "../ZipBroken.ts"
import { ZipDuplicateName } from "../ZipDuplicateName.ts"
import { ZipEncrypted } from "../ZipEncrypted.ts"
import { ZipPathUnsafe } from "../ZipPathUnsafe.ts"
import { ZipUnsupported } from "../ZipUnsupported.ts"

export const zip = {
  ZipBomb,
  ZipBroken,
  ZipDuplicateName,
  ZipEncrypted,
  ZipPathUnsafe,
  ZipUnsupported
}
