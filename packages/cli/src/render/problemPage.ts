/** The page of a problem or a warning on a published guide; relative to it where none is known. */
export const problemPage = (guide: string | null, code: string): string => `${guide ?? ""}/problems/${code}/`
