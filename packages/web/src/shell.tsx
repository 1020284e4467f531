import { pickLocale } from "@pages-publisher/core/model/Locale"
import { render } from "solid-js/web"
import { readConfig } from "./config/readConfig.ts"
import { tightenPolicy } from "./config/tightenPolicy.ts"
import { loadEngineSoon } from "./page/loadEngine.ts"
import { Page } from "./page/Page.tsx"
import { wordsOf } from "./words/wordsOf.ts"

/** What stands on the screen first. Neither Effect nor what core does is in it: that comes with the engine. */
const start = async () => {
  const preferred = pickLocale(navigator.language)
  // Asked for at once: most pages leave the language to the browser.
  const [{ config, mistakes }, preferredWords] = await Promise.all([readConfig(), wordsOf(preferred)])
  const locale = config.locale ?? preferred
  const words = locale === preferred ? preferredWords : await wordsOf(locale)
  tightenPolicy(config)
  render(() => <Page config={config} mistakes={mistakes} locale={locale} words={words} />, document.body)
  loadEngineSoon()
}

void start()
