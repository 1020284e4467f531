import type { Texts } from "../Texts.ts"
import { app } from "./app.ts"
import { ci } from "./ci.ts"
import { group } from "./group.ts"
import { host } from "./host.ts"
import { local } from "./local.ts"
import { pages } from "./pages.ts"
import { publish } from "./publish.ts"
import { site } from "./site.ts"
import { token } from "./token.ts"
import { zip } from "./zip.ts"

export const texts: Texts = {
  ...app,
  ...ci,
  ...group,
  ...host,
  ...local,
  ...pages,
  ...publish,
  ...site,
  ...token,
  ...zip
}
