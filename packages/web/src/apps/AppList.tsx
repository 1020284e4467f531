import type { Apps } from "./createApps.ts"

export const AppList = (_props: {
  readonly apps: Apps
  readonly onNewVersion: (app: string) => void
  readonly onGoBack: (app: string, version: number) => void
}) => <section />
