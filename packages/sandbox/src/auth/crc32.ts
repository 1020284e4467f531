const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** The CRC-32 of zlib. Node has its own only from 20.15 and 22.2 on. */
export const crc32 = (text: string): number => {
  let value = 0xffffffff
  for (const byte of Buffer.from(text)) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}
