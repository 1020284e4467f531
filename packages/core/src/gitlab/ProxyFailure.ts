/** What a `fetch` that knows its proxy fails with where the proxy, and nothing beyond it, is the reason. */
export class ProxyFailure extends Error {
  /** Of the proxy's answer to CONNECT; null where it gave none. */
  readonly status: number | null

  constructor(status: number | null, options?: ErrorOptions) {
    super(status === null ? "the proxy did not answer" : `the proxy answered ${status}`, options)
    this.status = status
  }
}
