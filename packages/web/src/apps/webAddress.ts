import { oneLine } from "@pages-publisher/core/problems/wording"

/** An address as people read it. */
export const webAddress = (url: string): string =>
  oneLine(url)
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "")

/** What GitLab names as an address becomes a link only where it is one of the web. */
export const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//.test(url)
