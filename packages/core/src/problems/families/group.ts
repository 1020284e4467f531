import { GroupChoiceNeeded } from "../GroupChoiceNeeded.ts"
import { GroupDeletionScheduled } from "../GroupDeletionScheduled.ts"
import { GroupForbidsProjectCreation } from "../GroupForbidsProjectCreation.ts"
import { GroupNotFound } from "../GroupNotFound.ts"
import { GroupNotOfToken } from "../GroupNotOfToken.ts"
import { GroupOwnHidden } from "../GroupOwnHidden.ts"
import { GroupReadOnly } from "../GroupReadOnly.ts"

export const group = {
  GroupChoiceNeeded,
  GroupDeletionScheduled,
  GroupForbidsProjectCreation,
  GroupNotFound,
  GroupNotOfToken,
  GroupOwnHidden,
  GroupReadOnly
}
