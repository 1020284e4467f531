/** Which GitLab the sandbox speaks; behaviour is gated by `atLeast`. */
export class Release {
  readonly version: string
  readonly #major: number
  readonly #minor: number

  constructor(text: string) {
    const match = /^(\d+)\.(\d+)(\.\d+)?(-\w+)?$/.exec(text.trim())
    if (match === null) throw new RangeError(`Not a GitLab version: ${text}`)
    this.#major = Number(match[1])
    this.#minor = Number(match[2])
    this.version = `${this.#major}.${this.#minor}${match[3] ?? ".0"}${match[4] ?? "-ee"}`
  }

  atLeast(version: `${number}.${number}`): boolean {
    const [major = 0, minor = 0] = version.split(".").map(Number)
    return this.#major > major || (this.#major === major && this.#minor >= minor)
  }
}
