/** Work of which only one piece is done at a time, in the order in which it was asked for. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve()

  do<A>(work: () => Promise<A>): Promise<A> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => undefined)
    return result
  }
}
