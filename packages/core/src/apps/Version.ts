/** One version of an app, however many commits brought it; or one commit of somebody else. */
export interface Version {
  /** Counts the versions of the app, from 1; null for a commit that this program did not make. */
  readonly number: number | null
  /** The commit with all of the version's files, once it is complete. */
  readonly commit: string
  /** The commit before its first part; null where it was the first in the repository. */
  readonly before: string | null
  readonly at: string | null
  /** Whose token it was, by name. */
  readonly by: string | null
  /** The program that published it, with its version; null for a commit of somebody else. */
  readonly program: string | null
  readonly message: string
  /** The version whose files these are, where somebody went back to it. */
  readonly restores: number | null
  /** Whether all parts arrived, and on the version that they were made for. */
  readonly complete: boolean
}

/** A version of ours whose files can be brought back. */
export interface WholeVersion extends Version {
  readonly number: number
  readonly complete: true
}
