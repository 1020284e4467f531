import { spawn } from "node:child_process"
import { Effect } from "effect"

/** A program and its arguments. */
export type Opener = readonly [program: string, ...args: ReadonlyArray<string>]

/** What opens an address in the reader's browser; none where nothing could be shown. */
export const openerFor = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>
): Opener | null => {
  if (platform === "darwin") return ["open"]
  // Not `start`, which belongs to a shell.
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"]
  const hasScreen = ["DISPLAY", "WAYLAND_DISPLAY"].some((name) => (env[name] ?? "") !== "")
  return hasScreen ? ["xdg-open"] : null
}

/** Whether an address leads to a page: others could start any program. */
export const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && ["http:", "https:"].includes(new URL(address).protocol)

/** Hands an address to the opener, without a shell; false where there is none, or it cannot be started. */
export const openInBrowser = (address: string, opener: Opener | null): Effect.Effect<boolean> => {
  if (opener === null || !isWebAddress(address)) return Effect.succeed(false)
  const [program, ...args] = opener
  return Effect.async<boolean>((resume) => {
    const child = spawn(program, [...args, new URL(address).href], { stdio: "ignore", detached: true, shell: false })
    child.once("error", () => resume(Effect.succeed(false)))
    child.once("spawn", () => {
      // The browser stays when we are done.
      child.unref()
      resume(Effect.succeed(true))
    })
  })
}
