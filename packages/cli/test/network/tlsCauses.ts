import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { answering, type Arranged, type HostCause, html, on, page, speaking } from "./Arranged.ts"
import { certificates, type Identity } from "./certificates.ts"
import { http, https } from "./servers.ts"

type Made = Awaited<ReturnType<typeof certificates>>

const encrypted = (name: string, code: string, identityOf: (made: Made) => Identity, trusted = false): HostCause => ({
  name,
  code,
  arrange: async () => {
    const made = await certificates()
    const server = on("https", await https(identityOf(made)))
    return trusted ? trusting(server, made.ca.cert) : server
  }
})

/** The same, with the certificate of an authority in a file. */
const trusting = async (arranged: Arranged, ca: string): Promise<Arranged> => {
  const folder = await mkdtemp(join(tmpdir(), "pages-publisher-ca-"))
  await writeFile(join(folder, "ca.pem"), ca)
  return {
    ...arranged,
    args: ["--ca-file", join(folder, "ca.pem")],
    close: async () => {
      await arranged.close()
      await rm(folder, { recursive: true })
    }
  }
}

/** What goes wrong with encryption, or with an address that lacks it. */
export const tlsCauses: ReadonlyArray<HostCause> = [
  encrypted("a company's own authority", "host-tls-untrusted", ({ good }) => good),
  encrypted("a certificate that signed itself", "host-tls-untrusted", ({ selfSigned }) => selfSigned),
  encrypted("a certificate that has expired", "host-tls-expired", ({ expired }) => expired, true),
  encrypted("a certificate that is not valid yet", "host-tls-expired", ({ early }) => early, true),
  encrypted("a certificate for another name", "host-tls-name", ({ otherName }) => otherName, true),
  {
    name: "https:// at a port that speaks http",
    code: "host-tls-missing",
    arrange: async () => on("https", await http((_, response) => void response.end()))
  },
  speaking("https:// at the port of SSH", "host-tls-missing", "https", "SSH-2.0-OpenSSH_9.6\r\n"),
  {
    name: "a server that knows old encryption only",
    code: "host-tls-failed",
    arrange: async () => {
      const { good } = await certificates()
      const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const
      return on("https", await https({ ...good, ...old }))
    }
  },
  answering("nginx that wants a client's certificate", "host-tls-client-certificate", {
    status: 400,
    headers: html,
    body: page("400 No required SSL certificate was sent")
  }),
  answering("http:// at nginx's port for https", "host-needs-https", {
    status: 400,
    headers: html,
    body: page("400 The plain HTTP request was sent to HTTPS port")
  }),
  answering("http:// at Apache's port for https", "host-needs-https", {
    status: 400,
    headers: html,
    body: page("400 Bad Request", "Reason: You're speaking plain HTTP to an SSL-enabled server port.")
  }),
  answering("http:// at the port for https of a server in Go", "host-needs-https", {
    status: 400,
    body: "Client sent an HTTP request to an HTTPS server.\n"
  }),
  answering("http:// that leads to https://", "host-needs-https", {
    status: 301,
    headers: { location: "https://127.0.0.1/api/v4/user" }
  }),
  speaking(
    "http:// at a port that answers with an alert of TLS",
    "host-needs-https",
    "http",
    "\u0015\u0003\u0001\0\u0002\u0002F"
  )
]
