import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { isGuideJson } from "./guideJson.ts"

/** What a folder is not that a site can be written into; null where it is. What is there is replaced. */
export const lackOf = (folder: string): string | null => {
  const place = nearest(folder)
  try {
    const names = readdirSync(place)
    accessSync(place, constants.W_OK)
    const isFree = place !== folder || names.length === 0 || isOlderBuild(folder)
    return isFree ? null : "an empty folder or an older build"
  } catch {
    return "a folder that can be written into"
  }
}

/** The folder itself, or as much of its path as there is. */
const nearest = (path: string): string => (existsSync(path) || dirname(path) === path ? path : nearest(dirname(path)))

const isOlderBuild = (folder: string) => {
  const data = join(folder, "guide.json")
  return existsSync(data) && isGuideJson(readFileSync(data, "utf8"))
}
