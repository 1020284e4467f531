import { appName } from "@pages-publisher/core/model/AppName"
import { AppNameInvalid } from "@pages-publisher/core/problems/AppNameInvalid"
import { usualOrder } from "@pages-publisher/core/publish/Order"
import { Either } from "effect"
import type { Session } from "../../engine/Session.ts"
import { signature } from "../../engine/signature.ts"
import type { Purpose } from "../PublishingState.ts"
import { type Errand, toGoBack, toPublish } from "./Errand.ts"

/** What is to be done for a purpose, unless its app cannot be called that. */
export const errandFor = (
  purpose: Purpose,
  { allowPersonal, group }: Session
): Either.Either<Errand, AppNameInvalid> => {
  const name = purpose._tag === "GoBack" ? purpose.app : purpose.choice.name
  return Either.mapBoth(appName(name), {
    onLeft: (reason) => new AppNameInvalid({ name, reason }),
    onRight: (app) => {
      const where = { app, group: group.fullPath, allowPersonal, wait: usualOrder.wait, by: signature }
      if (purpose._tag === "GoBack") return toGoBack({ ...where, version: purpose.version })
      const { access, adopt, allowSecrets } = purpose.choice
      return toPublish({ ...usualOrder, ...where, access, adopt, allowSecrets }, purpose.draft.goods)
    }
  })
}
