/** One of the fields that follow a name. What some programs leave there is no list of fields; that is no harm. */
export const extraField = (extra: Uint8Array, id: number): DataView | undefined => {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  let at = 0
  while (at + 4 <= view.byteLength) {
    const length = view.getUint16(at + 2, true)
    if (at + 4 + length > view.byteLength) return undefined
    if (view.getUint16(at, true) === id) return new DataView(view.buffer, view.byteOffset + at + 4, length)
    at += 4 + length
  }
  return undefined
}
