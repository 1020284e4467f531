/** The same part of the guide for each kind of reader, with `{host}`, `{group}` and `{top}` where theirs stand. */
export interface Variants<A> {
  /** Who told nothing. */
  readonly none: A
  readonly host: A
  readonly group: A
  readonly both: A
  /** Whose GitLab is GitLab.com: other things are said of it. */
  readonly gitlabCom: A
}

/** A part of every one of them. */
export const part = <A, B>(variants: Variants<A> | null, of: (whole: A) => B): Variants<B> | null =>
  variants && {
    none: of(variants.none),
    host: of(variants.host),
    group: of(variants.group),
    both: of(variants.both),
    gitlabCom: of(variants.gitlabCom)
  }

/** What a script puts in their place, by what is told: nothing, host, group, both. Null where all are alike. */
export const fillings = ({
  both,
  group,
  host,
  none
}: Variants<string | null>):
  | readonly [none: string | null, host: string | null, group: string | null, both: string | null]
  | null => (new Set([none, host, group, both]).size === 1 ? null : [none, host, group, both])
