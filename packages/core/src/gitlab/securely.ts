import type { Host } from "../model/Host.ts"

/** The same address with https. */
export const securely = ({ origin, root }: Host): string => origin.replace(/^http:/, "https:") + root
