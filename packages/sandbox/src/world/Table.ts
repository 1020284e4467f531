/** Rows by number, like a database table with a sequence. */
export class Table<Row extends { readonly id: number }> {
  readonly #rows = new Map<number, Row>()
  #last = 0

  nextId(): number {
    this.#last += 1
    return this.#last
  }

  add<Added extends Row>(row: Added): Added {
    this.#rows.set(row.id, row)
    this.#last = Math.max(this.#last, row.id)
    return row
  }

  get(id: number): Row | undefined {
    return this.#rows.get(id)
  }

  need(id: number): Row {
    const row = this.#rows.get(id)
    if (row === undefined) throw new Error(`No row ${id}`)
    return row
  }

  delete(id: number): void {
    this.#rows.delete(id)
  }

  find(matches: (row: Row) => boolean): Row | undefined {
    for (const row of this.#rows.values()) if (matches(row)) return row
    return undefined
  }

  filter(matches: (row: Row) => boolean): readonly Row[] {
    return [...this.#rows.values()].filter(matches)
  }

  all(): readonly Row[] {
    return [...this.#rows.values()]
  }

  dump(): { readonly last: number; readonly rows: readonly Row[] } {
    return { last: this.#last, rows: this.all() }
  }

  /** Takes back what `dump` gave. */
  load(dump: unknown): void {
    const { last, rows } = dump as ReturnType<Table<Row>["dump"]>
    this.#rows.clear()
    for (const row of rows) this.#rows.set(row.id, row)
    this.#last = last
  }
}
