import { TokenBlocked } from "../TokenBlocked.ts"
import { TokenDpopRequired } from "../TokenDpopRequired.ts"
import { TokenExpired } from "../TokenExpired.ts"
import { TokenFineGrained } from "../TokenFineGrained.ts"
import { TokenImpersonationOff } from "../TokenImpersonationOff.ts"
import { TokenMalformed } from "../TokenMalformed.ts"
import { TokenNotForGroup } from "../TokenNotForGroup.ts"
import { TokenNotGiven } from "../TokenNotGiven.ts"
import { TokenRejected } from "../TokenRejected.ts"
import { TokenRevoked } from "../TokenRevoked.ts"
import { TokenRoleTooLow } from "../TokenRoleTooLow.ts"
import { TokenScopeMissing } from "../TokenScopeMissing.ts"
import { TokenSignInNeeded } from "../TokenSignInNeeded.ts"
import { TokenTooManyAddresses } from "../TokenTooManyAddresses.ts"
import { TokenWrongKind } from "../TokenWrongKind.ts"

export const token = {
  TokenBlocked,
  TokenDpopRequired,
  TokenExpired,
  TokenFineGrained,
  TokenImpersonationOff,
  TokenMalformed,
  TokenNotForGroup,
  TokenNotGiven,
  TokenRejected,
  TokenRevoked,
  TokenRoleTooLow,
  TokenScopeMissing,
  TokenSignInNeeded,
  TokenTooManyAddresses,
  TokenWrongKind
}
