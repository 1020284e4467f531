import { publicFolder } from "./layout.ts"
import type { Plan } from "./plan.ts"

/** The plan as people see it: files of the site, by their names in the site. */
export const sitePlan = ({ add, move, remove, update }: Plan) => {
  const isSite = (path: string) => path.startsWith(publicFolder)
  const name = (path: string) => path.slice(publicFolder.length)
  const names = (paths: ReadonlyArray<string>) => paths.filter(isSite).map(name).sort()
  return {
    add: names(add.map(({ path }) => path)),
    update: names(update.map(({ path }) => path)),
    remove: names(remove),
    move: move
      .filter(({ from, to }) => isSite(from) && isSite(to.path))
      .map(({ from, to }) => ({ from: name(from), to: name(to.path) }))
  }
}
