const names = new Map([
  [1, "Shrink"],
  [6, "Implode"],
  [9, "Deflate64"],
  [12, "bzip2"],
  [14, "LZMA"],
  [20, "Zstandard"],
  [93, "Zstandard"],
  [94, "MP3"],
  [95, "XZ"],
  [96, "JPEG"],
  [97, "WavPack"],
  [98, "PPMd"]
])

/** What people call a way to pack, such as `LZMA`. */
export const methodName = (method: number): string => names.get(method) ?? `method ${method}`
