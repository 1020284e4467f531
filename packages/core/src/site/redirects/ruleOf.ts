import { Either, Option } from "effect"
import type { RedirectReason } from "../../problems/SiteRedirectsInvalid.ts"
import type { RedirectRule } from "./Redirects.ts"

/** More slashes than this in one path, and GitLab Pages refuses the rule. */
const mostSlashes = 25

const decoded = Option.liftThrowable(decodeURIComponent)

/** One line as GitLab Pages understands it, or why it would not obey. */
export const ruleOf = (
  line: number,
  [from = "", to, third, ...rest]: ReadonlyArray<string>
): Either.Either<RedirectRule, RedirectReason> => {
  if (to === undefined) return Either.left("target-missing")
  if (third?.startsWith("#") || rest.some((word) => word.startsWith("#"))) return Either.left("comment-at-end")
  if (!isAddress(to) && to.includes("=")) return Either.left("query")
  const word = third ?? "301"
  const digits = word.replaceAll("!", "")
  if (!/^\d+$/.test(digits)) return Either.left(word.includes("=") ? "conditions" : "status-unreadable")
  const flaw = fromFlaw(from) ?? targetFlaw(to)
  if (flaw !== undefined) return Either.left(flaw)
  if (rest.length > 0) return Either.left("conditions")
  const status = statuses.find((known) => known === Number(digits))
  if (status === undefined) return Either.left("status-unsupported")
  if (word.endsWith("!")) return Either.left("force")
  if (status === 200 && isElsewhere(to)) return Either.left("rewrite-elsewhere")
  return Either.right({ line, from, to, status })
}

const statuses = [200, 301, 302] as const

/** An address with a host in it. */
export const isElsewhere = (text: string): boolean => /^https?:\/\//i.test(text)

const isAddress = (text: string) => text.startsWith("/") || isElsewhere(text)

const pathOf = (text: string) => text.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/s, "")

const fromFlaw = (from: string): RedirectReason | undefined => {
  if (/^\/[/\\]/.test(from)) return "host-without-scheme"
  if (!isAddress(from)) return "from-not-a-path"
  if (/[?#]/.test(from)) return "from-query"
  const segments = pathOf(from).split("/")
  // Only a segment of its own is a splat or a placeholder; inside a longer one the sign stands for itself.
  if (segments.some((segment) => segment.includes("*") && segment !== "*")) return "star-not-alone"
  if (segments.some((segment) => /^:[a-z]/i.test(segment) && !/^:[a-z]+$/i.test(segment))) {
    return "placeholder-not-alone"
  }
  return pathFlaw(from)
}

const targetFlaw = (to: string): RedirectReason | undefined => {
  if (/^\/[/\\]/.test(to)) return "host-without-scheme"
  return isAddress(to) ? pathFlaw(to) : "target-not-a-path"
}

const pathFlaw = (text: string): RedirectReason | undefined => {
  const path = pathOf(text)
  if (/%(?![0-9a-f]{2})/i.test(path)) return "escape"
  return path.split("/").length - 1 > mostSlashes ? "too-deep" : undefined
}

const plain = (text: string) =>
  Option.getOrElse(decoded(text), () => text)
    .toLowerCase()
    .replace(/\/+$/, "")

/** Whether a visitor who is sent on meets the same rule again, for ever. */
export const isLoop = ({ from, status, to }: RedirectRule): boolean =>
  status !== 200 && !isElsewhere(to) && !isElsewhere(from) && plain(from) === plain(pathOf(to).replace(":splat", "*"))
