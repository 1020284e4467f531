import { readFileSync } from "node:fs"

export const schemes = ["light", "dark"] as const
export type Scheme = (typeof schemes)[number]

export type Palette = Readonly<Record<"sheet" | "ink" | "soft" | "line" | "go" | "stop" | "heed", string>>

const css = readFileSync(new URL("../../src/style/site.css", import.meta.url), "utf8")

const colourOf = (name: string, scheme: Scheme): string => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
  const colour = scheme === "light" ? light : dark
  if (colour === undefined) throw new Error(`site.css has no --${name} for ${scheme}`)
  return colour
}

/** The colours of the site, from where they are kept. */
export const paletteOf = (scheme: Scheme): Palette => {
  const of = (name: keyof Palette) => colourOf(name, scheme)
  return {
    sheet: of("sheet"),
    ink: of("ink"),
    soft: of("soft"),
    line: of("line"),
    go: of("go"),
    stop: of("stop"),
    heed: of("heed")
  }
}
