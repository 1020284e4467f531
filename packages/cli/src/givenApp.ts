import { type AppName, appName } from "@pages-publisher/core/model/AppName"
import { AppNameInvalid } from "@pages-publisher/core/problems/AppNameInvalid"
import { Either } from "effect"

/** An app by the name that was typed. */
export const givenApp = (name: string): Either.Either<AppName, AppNameInvalid> =>
  Either.mapLeft(appName(name), (reason) => new AppNameInvalid({ name, reason }))
