import { Data, Option } from "effect"

/** Major and minor of a GitLab release, as in `18.7.1-ee`. */
export class GitLabVersion extends Data.Class<{
  readonly text: string
  readonly major: number
  readonly minor: number
}> {
  static parse(text: string): Option.Option<GitLabVersion> {
    const found = /^(\d+)\.(\d+)/.exec(text)
    return found === null
      ? Option.none()
      : Option.some(new GitLabVersion({ text, major: Number(found[1]), minor: Number(found[2]) }))
  }

  atLeast(major: number, minor: number): boolean {
    return this.major > major || (this.major === major && this.minor >= minor)
  }
}
