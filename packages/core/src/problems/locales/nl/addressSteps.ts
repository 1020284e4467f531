import type { Step } from "../../Guide.ts"

export const compareAddress: Step = {
  text: "Vergelijk het adres letter voor letter met het adres dat je browser toont als je in GitLab bent"
}

export const insideNetwork: Step = {
  text: "Staat GitLab in het bedrijfsnetwerk, verbind dan met dat netwerk of de VPN"
}
