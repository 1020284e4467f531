/** Full path of a group from what a person types; null where it is none. It takes what core's guide takes. */
export const groupOf = (text: string): string | null => {
  const path = text.trim().replaceAll(/^\/+|\/+$/g, "")
  return /^[\w.][\w.-]*(\/[\w.][\w.-]*)*$/.test(path) && !/(^|\/)\.+(\/|$)/.test(path) ? path : null
}
