import { Option } from "effect"
import { crc32 } from "./crc32.ts"
import { extraField } from "./extraField.ts"

/** The upper half of what MS-DOS spoke, which is what a name is in if nothing says otherwise. */
const codePage437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0"

const utf8Flag = 1 << 11

/** Info-ZIP's field with the name in UTF-8. */
const unicodePath = 0x7075

const lenient = new TextDecoder("utf-8", { ignoreBOM: true })
const strict = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true })
const utf8 = Option.liftThrowable((bytes: Uint8Array) => strict.decode(bytes))

/** The name of an entry. Where nothing says what it is in, UTF-8 is tried first: Macs write it without saying so. */
export const decodeName = (bytes: Uint8Array, flags: number, extra: Uint8Array): string => {
  // Bytes that are no UTF-8 leave a sign in the name, for which it is refused later.
  if (flags & utf8Flag) return lenient.decode(bytes)
  return unicodeName(bytes, extra).pipe(
    Option.orElse(() => utf8(bytes)),
    Option.getOrElse(() =>
      Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : codePage437.charAt(byte - 0x80))).join("")
    )
  )
}

/** Only where it was made for this very name: a program that renames may leave the field as it was. */
const unicodeName = (bytes: Uint8Array, extra: Uint8Array): Option.Option<string> => {
  const field = extraField(extra, unicodePath)
  return field !== undefined &&
    field.byteLength > 5 &&
    field.getUint8(0) === 1 &&
    field.getUint32(1, true) === crc32(bytes)
    ? utf8(new Uint8Array(field.buffer, field.byteOffset + 5, field.byteLength - 5))
    : Option.none()
}
