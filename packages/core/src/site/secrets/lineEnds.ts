/** How many line ends, bytes of 10, there are from `from` to before `to`; four bytes at a time, since files are large. */
export const lineEnds = (bytes: Uint8Array, from: number, to: number): number => {
  const aligned = Math.min(to, from + ((4 - ((bytes.byteOffset + from) & 3)) & 3))
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + aligned, Math.max(0, to - aligned) >>> 2)
  let count = oneByOne(bytes, from, aligned)
  for (let index = 0; index < words.length; index += 1) {
    const other = (words[index] ?? 0) ^ 0x0a0a0a0a
    // Leaves the highest bit of each byte that is zero, and nothing else.
    const zeros = ~(((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other | 0x7f7f7f7f)
    if (zeros !== 0) count += Math.imul(zeros >>> 7, 0x01010101) >>> 24
  }
  return count + oneByOne(bytes, aligned + words.length * 4, to)
}

const oneByOne = (bytes: Uint8Array, from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at += 1) if (bytes[at] === 10) count += 1
  return count
}
