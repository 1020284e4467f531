import { Schema } from "effect"

/** What a secret is: the first four are whole files, known by their names; the rest is found inside files. */
export const SecretKind = Schema.Literal(
  "environment-file",
  "login-file",
  "key-store",
  "password-database",
  "publishing-token",
  "private-key",
  "gitlab-token",
  "github-token",
  "aws-key",
  "google-service-account",
  "google-oauth-secret",
  "google-api-key",
  "slack-token",
  "stripe-key",
  "npm-token",
  "json-web-token",
  "openai-key",
  "anthropic-key",
  "sendgrid-key",
  "twilio-token",
  "digitalocean-token",
  "hugging-face-token",
  "telegram-token",
  "azure-storage-key",
  "docker-token",
  "pypi-token",
  "shopify-token",
  "mailgun-key",
  "cloudflare-key"
)
export type SecretKind = typeof SecretKind.Type

/** Words on each kind of secret, in one language. */
export type SecretKinds = Readonly<
  Record<
    SecretKind,
    {
      /** With its article, in the middle of a sentence. */
      readonly what: string
      /** What makes it worthless to whoever saw it, as an order without its full stop. */
      readonly undo: string
    }
  >
>
