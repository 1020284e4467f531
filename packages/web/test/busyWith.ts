import type { Page } from "playwright-core"

interface Traced {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/**
 * Milliseconds of work of the longest tasks of the page's main thread, in a trace: what other programs took meanwhile
 * does not count.
 */
export const busyWith = async (page: Page, work: () => Promise<void>): Promise<ReadonlyArray<number>> => {
  const browser = page.context().browser()
  if (browser === null) throw new Error("a page without a browser")
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] })
  await work()
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: ReadonlyArray<Traced> }
  const main = trace.traceEvents.filter(({ args, name }) => name === "thread_name" && args.name === "CrRendererMain")
  return trace.traceEvents
    .filter(({ name, pid, tid }) => name === "RunTask" && main.some((it) => it.pid === pid && it.tid === tid))
    .map(({ dur = 0, tdur = dur }) => Math.round(tdur / 1000))
    .sort((one, other) => other - one)
    .slice(0, 8)
}
