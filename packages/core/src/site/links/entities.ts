/** From U+00A0 on, in order. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"

/** What else is met in addresses; browsers know two thousand more. */
const ascii =
  "Tab:\t NewLine:\n excl:! num:# dollar:$ percnt:% apos:' lpar:( rpar:) ast:* plus:+ comma:, period:. sol:/ colon:: semi:; equals:= quest:? commat:@ lsqb:[ bsol:\\ rsqb:] lowbar:_ lcub:{ verbar:| rcub:}"

const named = (pair: string): readonly [name: string, sign: string] => {
  const at = pair.indexOf(":")
  return [pair.slice(0, at), pair.slice(at + 1)]
}

/** Names that may go without their semicolon. */
const old = new Map([
  ...latin.split(" ").map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
  ...["amp:&", "AMP:&", "lt:<", "LT:<", "gt:>", "GT:>", 'quot:"', 'QUOT:"', "COPY:\u00a9", "REG:\u00ae"].map(named)
])
const signs = new Map([...old, ...ascii.split(/ (?=\w)/).map(named)])

/** The text that HTML writes with `&amp;` and its like. A name that is not known stays as it is written. */
export const decoded = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z][a-z0-9]*))(;|=?)/gi,
        (whole: string, hex: string | undefined, number: string | undefined, name: string | undefined, end: string) => {
          if (name !== undefined) {
            const sign = end === ";" ? signs.get(name) : end === "" ? old.get(name) : undefined
            return sign ?? whole
          }
          const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16)
          return signOf(code) + (end === "=" ? end : "")
        }
      )
    : text

/** Half a pair, nothing, and what is beyond Unicode are no signs. */
const signOf = (code: number) =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code)

/** Whether there is a name in it that is not known, so that nobody can tell what the text is. */
export const isUncertain = (text: string): boolean => /&[a-z][a-z0-9]*;/i.test(text)
