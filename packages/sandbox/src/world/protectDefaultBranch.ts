import type { Project } from "./Project.ts"

/** The stock setting: Maintainers push and merge, nobody forces (contract 6.8). */
export const protectDefaultBranch = (project: Project): void => {
  if (project.protectedBranches.some(({ name }) => name === project.defaultBranch)) return
  project.protectedBranches.push({
    id: project.protectedBranches.length + 1,
    name: project.defaultBranch,
    pushLevel: 40,
    mergeLevel: 40,
    allowForcePush: false
  })
}
