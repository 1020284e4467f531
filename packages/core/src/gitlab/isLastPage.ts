import type { Answer } from "./Wire.ts"

/** Whether a list ends here. Counted, not followed: links carry the instance's own idea of its address (contract 4.5). */
export const isLastPage = ({ headers }: Answer): boolean => (headers["x-next-page"] ?? "") === ""
