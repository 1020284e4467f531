import type { Articles } from "../../articlesIn.ts"
import { accessibility } from "./accessibility.ts"
import { browser } from "./browser.ts"
import { ci } from "./ci.ts"
import { howItWorks } from "./howItWorks.ts"
import { sandbox } from "./sandbox.ts"
import { security } from "./security.ts"
import { selfManaged } from "./selfManaged.ts"
import { terminal } from "./terminal.ts"
import { yourOwnPage } from "./yourOwnPage.ts"

export const en: Articles = {
  browser,
  terminal,
  ci,
  "your-own-page": yourOwnPage,
  "self-managed": selfManaged,
  "how-it-works": howItWorks,
  security,
  sandbox,
  accessibility
}
