import type { Canned } from "../Canned.ts"
import { exampleNow } from "../exampleClock.ts"

const day = 24 * 60 * 60 * 1000

/** What stands for the sandbox's own addresses. */
export interface Names {
  readonly url: string
  readonly pagesUrl: string
  readonly host: string
  readonly pagesHost: string
}

/** The same answer, without what differs from one recording to the next. */
export const normalised = (answer: Canned, { host, pagesHost, pagesUrl, url }: Names): Canned => ({
  ...answer,
  body: answer.body
    .replaceAll(/"last_used_ips":\["[^"]*"\]/g, '"last_used_ips":["192.0.2.1"]')
    .replaceAll(pagesUrl, pagesHost)
    .replaceAll(url, host)
    .replaceAll(url.replace(/^http/, "ws"), host.replace(/^http/, "ws"))
    .replaceAll(new URL(url).host, new URL(host).host)
    .replaceAll(new URL(url).hostname, new URL(host).hostname)
    .replaceAll(/"last_used_at":"[^"]*"/g, '"last_used_at":null')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, (moment) => `${shifted(moment)}T08:00:00.000Z`)
    .replaceAll(/\d{4}-\d{2}-\d{2}(?!\d|T)/g, shifted)
    .replaceAll(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g, "0123456789abcdef0123456789abcdef")
})

/** The day as far from the examples' day as it is from today. */
const shifted = (text: string) => {
  const days = Math.floor(Date.parse(text) / day) - Math.floor(Date.now() / day)
  return new Date(exampleNow + days * day).toISOString().slice(0, 10)
}
