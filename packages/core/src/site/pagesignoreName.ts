/** A file in gitignore syntax; it may lie in the source and in every folder of it. */
export const pagesignoreName = ".pagesignore"
