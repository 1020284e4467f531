import type { Problem } from "../problems/Problem.ts"
import { SiteChangedWhileReading } from "../problems/SiteChangedWhileReading.ts"
import { SiteSymlinkOutside } from "../problems/SiteSymlinkOutside.ts"
import { SiteUnreadable } from "../problems/SiteUnreadable.ts"

/** One problem for all files that have it, however many they are. An archive is damaged once, wherever it shows. */
export const mergeFlaws = (flaws: ReadonlyArray<Problem>): ReadonlyArray<Problem> => {
  const links = flaws.flatMap((flaw) => (flaw._tag === "SiteSymlinkOutside" ? flaw.links : []))
  const unreadable = flaws.flatMap((flaw) => (flaw._tag === "SiteUnreadable" ? flaw.files : []))
  const changed = flaws.flatMap((flaw) => (flaw._tag === "SiteChangedWhileReading" ? flaw.files : []))
  return [
    ...(links.length > 0 ? [new SiteSymlinkOutside({ links })] : []),
    ...(unreadable.length > 0 ? [new SiteUnreadable({ files: unreadable })] : []),
    ...(changed.length > 0 ? [new SiteChangedWhileReading({ files: changed })] : []),
    ...flaws.filter(
      ({ _tag }, at) =>
        !merged.has(_tag) && (!_tag.startsWith("Zip") || flaws.findIndex((flaw) => flaw._tag === _tag) === at)
    )
  ]
}

const merged = new Set<Problem["_tag"]>(["SiteSymlinkOutside", "SiteUnreadable", "SiteChangedWhileReading"])
