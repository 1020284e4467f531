/** Characters as a program would make them up; the same ones each time. */
export const made = (length: number, alphabet: string, seed = 7): string => {
  let state = seed
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return alphabet[Math.floor((state / 2147483648) * alphabet.length)]
  }).join("")
}

export const hex = "0123456789abcdef"
export const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
export const lower = upper.toLowerCase()
export const digits = "0123456789"
export const letters = upper + lower
export const base62 = letters + digits
export const base64 = `${base62}+/`
export const base64url = `${base62}-_`
