import type { Step } from "./Guide.ts"

/** What to do about an address that may be another than GitLab's. */
export const compareAddress: Step = {
  text: "Compare the address, letter by letter, with the one your browser shows when you are in GitLab"
}

export const insideNetwork: Step = {
  text: "If GitLab is inside your company's network, connect to that network or its VPN"
}
