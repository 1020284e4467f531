/** One side of a line to another thread: a worker, what a worker sees of its page, or a port. */
export interface Endpoint<In, Out> {
  /** What is handed over is not copied, and gone on this side. */
  readonly send: (message: Out, handedOver?: ReadonlyArray<Transferable>) => void
  readonly listen: (hear: (message: In) => void) => void
}

interface Line {
  readonly postMessage: (message: unknown, options: StructuredSerializeOptions) => void
  readonly addEventListener: (type: "message", hear: (event: MessageEvent) => void) => void
}

export const endpoint = <In, Out>(line: Line): Endpoint<In, Out> => ({
  send: (message, handedOver = []) => line.postMessage(message, { transfer: [...handedOver] }),
  listen: (hear) => line.addEventListener("message", ({ data }: MessageEvent<In>) => hear(data))
})
