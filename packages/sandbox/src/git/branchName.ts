/** The rules of `git check-ref-format` for a branch. */
export const isBranchName = (name: string): boolean =>
  name !== "" &&
  name !== "@" &&
  !name.startsWith("-") &&
  !name.startsWith("/") &&
  !name.endsWith("/") &&
  !name.endsWith(".") &&
  !name.endsWith(".lock") &&
  !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|(^|\/)\./.test(name)
