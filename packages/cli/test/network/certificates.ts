import { generate } from "selfsigned"

/** A key and the certificate that goes with it, in PEM format. */
export interface Identity {
  readonly key: string
  readonly cert: string
}

const kind = { keyType: "ec", algorithm: "sha256" } as const

const made = async (...args: Parameters<typeof generate>): Promise<Identity> => {
  const { cert, private: key } = await generate(...args)
  return { key, cert }
}

/** A certificate authority of a company's own. */
const authority = () =>
  made([{ name: "commonName", value: "Acme CA" }], {
    ...kind,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true }
    ]
  })

const signedBy = (ca: Identity, names: ReadonlyArray<string>, years: readonly [number, number]) =>
  made([{ name: "commonName", value: names[0] ?? "" }], {
    ...kind,
    ca,
    notBeforeDate: new Date(`${years[0]}-01-01`),
    notAfterDate: new Date(`${years[1]}-01-01`),
    extensions: [
      { name: "basicConstraints", cA: false },
      {
        name: "subjectAltName",
        altNames: [...names.map((value) => ({ type: 2, value }) as const), { type: 7, ip: "127.0.0.1" }]
      }
    ]
  })

const now = new Date().getFullYear()

const make = async () => {
  const ca = await authority()
  const [good, expired, early, otherName] = await Promise.all([
    signedBy(ca, ["localhost"], [now - 1, now + 2]),
    signedBy(ca, ["localhost"], [now - 3, now - 1]),
    signedBy(ca, ["localhost"], [now + 2, now + 3]),
    made([{ name: "commonName", value: "gitlab.example" }], {
      ...kind,
      ca,
      extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "gitlab.example" }] }]
    })
  ])
  const selfSigned = await made([{ name: "commonName", value: "localhost" }], kind)
  return { ca, good, expired, early, otherName, selfSigned }
}

let all: ReturnType<typeof make> | undefined

/** Made once for all tests of a file. */
export const certificates = (): ReturnType<typeof make> => (all ??= make())
