/** A `fetch` that says what it asked and how long the answer took. Addresses carry no secret here; headers do. */
export const overheard =
  (fetch: typeof globalThis.fetch, say: (line: string) => void): typeof globalThis.fetch =>
  async (input, init) => {
    const start = performance.now()
    const asked = `${init?.method ?? "GET"} ${input instanceof Request ? input.url : String(input)}`
    const took = () => `${Math.round(performance.now() - start)} ms`
    try {
      const answer = await fetch(input, init)
      say(`${asked} → ${answer.status} (${took()})`)
      return answer
    } catch (error) {
      say(`${asked} → no answer (${took()})`)
      throw error
    }
  }
