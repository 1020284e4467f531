/** What a header says of an entry, for archives that do not tell the truth. */
export interface Said {
  readonly name: string | Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
  readonly signature: number
}

export interface ZipEntry {
  /** Text is written in UTF-8; whether the archive says so is up to `flags`. */
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  /** 0 stores, 8 deflates; any other number is said, and the content stored. */
  readonly method?: number
  /** The system that made it: 0 for MS-DOS, 3 for Unix. */
  readonly system?: number
  /** Kind and rights, as Unix has them. */
  readonly mode?: number
  /** The lower half of the attributes, as MS-DOS has them. */
  readonly attributes?: number
  readonly flags?: number
  /** Sizes and checksum follow the content, with or without a signature. */
  readonly descriptor?: "signed" | "bare"
  readonly zip64?: boolean
  readonly extra?: Uint8Array
  readonly localExtra?: Uint8Array
  /** The bytes that stand for the content. */
  readonly packed?: Uint8Array
  /** What only the list says, or only the entry's own header. */
  readonly inList?: Partial<Said>
  readonly inHeader?: Partial<Said>
}

export interface ZipOptions {
  readonly prefix?: Uint8Array
  /** Whether places are counted from the first byte of the prefix. */
  readonly countsPrefix?: boolean
  /** Bytes between the list and its end record. */
  readonly afterList?: Uint8Array
  readonly comment?: Uint8Array
  readonly zip64?: boolean
  readonly end?: { readonly disk?: number; readonly count?: number; readonly length?: number; readonly offset?: number }
}

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const little = (value: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => Number((BigInt(value) >> BigInt(8 * index)) & 0xffn))

const two = (value: number) => little(value, 2)
const four = (value: number) => little(value, 4)
const eight = (value: number) => little(value, 8)

export const concat = (...parts: ReadonlyArray<Uint8Array>): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** One of the fields that follow a name. */
export const field = (id: number, ...parts: ReadonlyArray<Uint8Array>): Uint8Array => {
  const content = concat(...parts)
  return concat(two(id), two(content.byteLength), content)
}

/** The field with a name in UTF-8, made for the name it stands beside. */
export const unicodeName = (name: string, beside: Uint8Array): Uint8Array =>
  field(0x7075, Uint8Array.of(1), four(checksum(beside)), encode(name))

/** Bit by bit, so that it has nothing in common with what is tested. */
export const checksum = (bytes: Uint8Array): number => {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

export const deflate = async (content: Uint8Array): Promise<Uint8Array> => {
  const deflated = new Blob([content as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"))
  return new Uint8Array(await new Response(deflated).arrayBuffer())
}

const bytesOf = (text: string | Uint8Array) => (typeof text === "string" ? encode(text) : text)

/** An archive, byte by byte as told, be it good or evil. */
export const makeZip = async (
  entries: ReadonlyArray<ZipEntry>,
  options: ZipOptions = {}
): Promise<Uint8Array<ArrayBuffer>> => {
  const prefix = options.prefix ?? new Uint8Array()
  const parts: Array<Uint8Array> = [prefix]
  const list: Array<Uint8Array> = []
  let at = options.countsPrefix === true ? prefix.byteLength : 0
  for (const entry of entries) {
    const content = bytesOf(entry.content ?? "")
    const method = entry.method ?? (content.byteLength > 0 ? 8 : 0)
    const packed = entry.packed ?? (method === 8 ? await deflate(content) : content)
    const own: Said = {
      name: entry.name,
      flags: (entry.flags ?? 0) | (entry.descriptor === undefined ? 0 : 8),
      method,
      crc: checksum(content),
      packed: packed.byteLength,
      size: content.byteLength,
      offset: at,
      signature: 0x04034b50
    }
    const isLater = entry.descriptor !== undefined
    const header = concat(
      headerOf({ ...own, ...(isLater ? { crc: 0, packed: 0, size: 0 } : {}), ...entry.inHeader }, entry),
      packed,
      descriptorOf(own, entry)
    )
    parts.push(header)
    list.push(lineOf({ ...own, signature: 0x02014b50, ...entry.inList }, entry))
    at += header.byteLength
  }
  const listed = concat(...list, options.afterList ?? new Uint8Array())
  return concat(
    ...parts,
    listed,
    endOf(entries.length, listed.byteLength - (options.afterList?.byteLength ?? 0), at, options)
  )
}

const headerOf = (said: Said, { extra, localExtra, zip64 }: ZipEntry) => {
  const name = bytesOf(said.name)
  const fields = concat(
    zip64 === true ? field(1, eight(said.size), eight(said.packed)) : new Uint8Array(),
    localExtra ?? extra ?? new Uint8Array()
  )
  return concat(
    four(said.signature),
    two(zip64 === true ? 45 : 20),
    two(said.flags),
    two(said.method),
    four(0x58210000),
    four(said.crc),
    four(zip64 === true ? 0xffffffff : said.packed),
    four(zip64 === true ? 0xffffffff : said.size),
    two(name.byteLength),
    two(fields.byteLength),
    name,
    fields
  )
}

const descriptorOf = ({ crc, packed, size }: Said, { descriptor, zip64 }: ZipEntry) => {
  if (descriptor === undefined) return new Uint8Array()
  const sized = zip64 === true ? eight : four
  return concat(descriptor === "signed" ? four(0x08074b50) : new Uint8Array(), four(crc), sized(packed), sized(size))
}

const lineOf = (said: Said, { attributes, extra, mode, system, zip64 }: ZipEntry) => {
  const name = bytesOf(said.name)
  const isWide = zip64 === true
  const fields = concat(
    isWide ? field(1, eight(said.size), eight(said.packed), eight(said.offset)) : new Uint8Array(),
    extra ?? new Uint8Array()
  )
  return concat(
    four(said.signature),
    Uint8Array.of(isWide ? 45 : 20, system ?? 3),
    two(isWide ? 45 : 20),
    two(said.flags),
    two(said.method),
    four(0x58210000),
    four(said.crc),
    four(isWide ? 0xffffffff : said.packed),
    four(isWide ? 0xffffffff : said.size),
    two(name.byteLength),
    two(fields.byteLength),
    two(0),
    two(0),
    two(0),
    four((mode ?? 0) * 0x10000 + (attributes ?? 0)),
    four(isWide ? 0xffffffff : said.offset),
    name,
    fields
  )
}

const endOf = (entries: number, listLength: number, listAt: number, { afterList, comment, end, zip64 }: ZipOptions) => {
  const { count = entries, disk = 0, length = listLength, offset = listAt } = end ?? {}
  const said = comment ?? new Uint8Array()
  const wide = concat(
    four(0x06064b50),
    eight(44),
    two(45),
    two(45),
    four(disk),
    four(0),
    eight(count),
    eight(count),
    eight(length),
    eight(offset),
    four(0x07064b50),
    four(0),
    eight(listAt + listLength + (afterList?.byteLength ?? 0)),
    four(1)
  )
  return concat(
    zip64 === true ? wide : new Uint8Array(),
    four(0x06054b50),
    two(disk),
    two(0),
    two(zip64 === true ? 0xffff : count % 0x10000),
    two(zip64 === true ? 0xffff : count % 0x10000),
    four(zip64 === true ? 0xffffffff : length),
    four(zip64 === true ? 0xffffffff : offset),
    two(said.byteLength),
    said
  )
}
