/** Whose page it is; null where that was not told. */
export interface Reader {
  readonly host: string | null
  readonly group: string | null
}

/** The words for this reader out of those for nothing told, host, group, both; null where there are none. */
export const fill = (
  templates: ReadonlyArray<string | null>,
  { group, host }: Reader,
  written: (host: string) => string = (it) => it
): string | null => {
  const template = templates[(host === null ? 0 : 1) + (group === null ? 0 : 2)] ?? null
  const values: Readonly<Record<string, string>> = {
    "{host}": written(host ?? ""),
    "{group}": group ?? "",
    "{top}": group?.replace(/\/.*$/, "") ?? ""
  }
  return template?.replaceAll(/\{(?:host|group|top)\}/g, (place) => values[place] ?? place) ?? null
}

/** An argument of a shell command, quoted where core quotes it. */
export const argument = (text: string): string =>
  /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
