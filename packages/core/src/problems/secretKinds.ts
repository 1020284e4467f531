import type { SecretKinds } from "./SecretKind.ts"

/** The English words; others are in `locales`. */
export const secretKinds: SecretKinds = {
  "environment-file": {
    what: "the settings and passwords of an app",
    undo: "replace every password and token in it where it was made"
  },
  "login-file": { what: "names and passwords to log in with", undo: "change every password and token in it" },
  "key-store": { what: "private keys", undo: "replace its keys and have their certificates revoked" },
  "password-database": { what: "a collection of passwords", undo: "change the passwords in it" },
  "publishing-token": {
    what: "the token that publishes this site",
    undo: "open Settings, Access tokens in the GitLab group, revoke this token and make a new one"
  },
  "private-key": { what: "a private key", undo: "make a new key and remove the old one wherever it gives access" },
  "gitlab-token": {
    what: "a GitLab token",
    undo: "revoke it in GitLab, in the Settings of the user, project or group it belongs to"
  },
  "github-token": {
    what: "a GitHub token",
    undo: "delete it in GitHub under Settings, Developer settings, Personal access tokens"
  },
  "aws-key": { what: "an AWS access key", undo: "deactivate it in AWS under IAM, Users, Security credentials" },
  "google-service-account": {
    what: "the key of a Google service account",
    undo: "delete the key in Google Cloud under IAM & Admin, Service accounts, Keys"
  },
  "google-oauth-secret": {
    what: "a Google client secret",
    undo: "replace it in Google Cloud under APIs & Services, Credentials"
  },
  "google-api-key": {
    what: "a Google API key",
    undo: "restrict or replace it in Google Cloud under APIs & Services, Credentials"
  },
  "slack-token": {
    what: "a Slack token or webhook",
    undo: "revoke it at api.slack.com/apps, in the app it belongs to"
  },
  "stripe-key": { what: "a secret key of Stripe", undo: "roll the key in Stripe under Developers, API keys" },
  "npm-token": { what: "an npm token", undo: "delete it at npmjs.com under Access Tokens" },
  "json-web-token": {
    what: "a signed login token (JWT)",
    undo: "end the session it belongs to, or have its issuer revoke it"
  },
  "openai-key": { what: "an OpenAI key", undo: "revoke it at platform.openai.com under API keys" },
  "anthropic-key": { what: "an Anthropic key", undo: "delete it in the Anthropic console under API keys" },
  "sendgrid-key": { what: "a SendGrid key", undo: "delete it in SendGrid under Settings, API Keys" },
  "twilio-token": { what: "a Twilio auth token", undo: "make a new one in the Twilio console under Auth tokens" },
  "digitalocean-token": { what: "a DigitalOcean token", undo: "delete it in DigitalOcean under API, Tokens" },
  "hugging-face-token": { what: "a Hugging Face token", undo: "delete it at huggingface.co under Access Tokens" },
  "telegram-token": { what: "the token of a Telegram bot", undo: "send /revoke to @BotFather in Telegram" },
  "azure-storage-key": {
    what: "the key of an Azure storage account",
    undo: "rotate the key in Azure, in the storage account under Access keys"
  },
  "docker-token": { what: "a Docker Hub token", undo: "delete it in Docker Hub under Personal access tokens" },
  "pypi-token": { what: "a PyPI token", undo: "remove it at pypi.org under Account settings, API tokens" },
  "shopify-token": { what: "a Shopify token", undo: "uninstall the app it belongs to in Shopify, or rotate its token" },
  "mailgun-key": { what: "a Mailgun key", undo: "delete it in Mailgun under API security" },
  "cloudflare-key": {
    what: "an Origin CA key of Cloudflare",
    undo: "change it in Cloudflare under My Profile, API Tokens"
  }
}
