import { addresses } from "../pageAt.ts"

export const onBeforePrerenderStart = (): Array<string> => [...addresses]
