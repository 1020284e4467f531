/** Four tables one after the other: four bytes are taken in one step, which is twice as fast as one by one. */
const table = new Uint32Array(4 * 256)

for (let byte = 0; byte < 256; byte += 1) {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  table[byte] = crc
}
for (let index = 256; index < table.length; index += 1) {
  const before = table[index - 256] ?? 0
  table[index] = (before >>> 8) ^ (table[before & 0xff] ?? 0)
}

/** The checksum of zip and gzip; `before` is that of the bytes that come before these. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const inFours = bytes.byteLength - (bytes.byteLength % 4)
  let crc = ~before
  for (let at = 0; at < inFours; at += 4) {
    crc ^= view.getUint32(at, true)
    crc =
      (table[768 | (crc & 0xff)] ?? 0) ^
      (table[512 | ((crc >>> 8) & 0xff)] ?? 0) ^
      (table[256 | ((crc >>> 16) & 0xff)] ?? 0) ^
      (table[crc >>> 24] ?? 0)
  }
  for (let at = inFours; at < bytes.byteLength; at += 1) {
    crc = (crc >>> 8) ^ (table[(crc ^ view.getUint8(at)) & 0xff] ?? 0)
  }
  return ~crc >>> 0
}
