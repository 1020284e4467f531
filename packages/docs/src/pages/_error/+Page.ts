/** Which page it is, the address says; see pageAt. */
export const Page = {}
