import { Context } from "effect"
import type { AccessToken } from "../model/AccessToken.ts"
import type { Host } from "../model/Host.ts"

/** Where to go and what to show there. */
export class Credentials extends Context.Tag("core/gitlab/Credentials")<
  Credentials,
  { readonly host: Host; readonly token: AccessToken }
>() {}
