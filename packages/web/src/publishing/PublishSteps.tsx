import type { Apps } from "../apps/createApps.ts"
import type { Publishing } from "./createPublishing.ts"

export const PublishSteps = (_props: { readonly publishing: Publishing; readonly apps: Apps }) => <section />
