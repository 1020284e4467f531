import type { AccessToken } from "@pages-publisher/core/model/AccessToken"
import { Either, Redacted } from "effect"

/** A text that may hold anything, with dots in the place of the token. One that was wiped is in no text any more. */
export const withoutToken = (text: string, token: AccessToken): string =>
  Either.match(
    Either.try(() => Redacted.value(token)),
    {
      onLeft: () => text,
      onRight: (value) => text.replaceAll(value, "•••")
    }
  )
