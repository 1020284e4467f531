import type { Site } from "../content/Site.ts"

/** A site as it would be written: what it was made from, and its files by their path below the base. */
export interface Built {
  readonly site: Site
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

export const textOf = ({ files }: Built, path: string): string => {
  const content = files.get(path) ?? ""
  return typeof content === "string" ? content : new TextDecoder().decode(content)
}
