/** `fetch` of a browser, which says of every failure the same. What the browser does know is told in Node's words. */
export const browserFetch: typeof globalThis.fetch = (input, init) =>
  navigator.onLine
    ? globalThis.fetch(input, init)
    : Promise.reject(Object.assign(new Error("offline"), { code: "ENETDOWN" }))
