import type { SecretKind } from "../../problems/SecretKind.ts"
import type { TextRule } from "./TextRule.ts"

/** A file that is a secret as a whole. */
export interface FileRule {
  readonly kind: SecretKind
  /** Matched with the file's path in small letters. */
  readonly path: RegExp
  /** A file of this name is a secret only with this in it. */
  readonly holding?: TextRule
}

/** Env files with these words in their names show which settings there are, and hold none. */
const blank = "example|sample|template|tmpl|dist|defaults|schema|vault|md|html|d"

const fileRules: ReadonlyArray<FileRule> = [
  {
    kind: "environment-file",
    path: new RegExp(`(?:^|/)\\.env(?!(?:\\.[\\w-]+)*\\.(?:${blank})(?:\\.|$))(?:\\.[\\w-]+)*$`)
  },
  {
    kind: "login-file",
    path: /(?:^|\/)\.npmrc$/,
    // `${NPM_TOKEN}` is taken from the environment, and is no secret.
    holding: {
      kind: "login-file",
      anchors: ["_authToken", "_auth", "_password"],
      inWord: true,
      pattern: /_(?:auth|authToken|password)\s{0,8}=\s{0,8}["']?[^\s$"']/y
    }
  },
  {
    kind: "login-file",
    path: /(?:^|\/)\.docker\/config\.json$/,
    holding: { kind: "login-file", anchors: ['"auth"'], pattern: /"auth"\s{0,8}:\s{0,8}"[^"]/y }
  },
  { kind: "login-file", path: /(?:^|\/)(?:[._]netrc|\.git-credentials|\.htpasswd|\.pgpass|\.aws\/credentials)$/ },
  { kind: "private-key", path: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$|\.ppk$/ },
  { kind: "key-store", path: /\.(?:p12|pfx|jks|keystore)$/ },
  { kind: "password-database", path: /\.kdbx$/ }
]

export const fileRuleOf = (path: string): FileRule | undefined =>
  fileRules.find((rule) => rule.path.test(path.toLowerCase()))
