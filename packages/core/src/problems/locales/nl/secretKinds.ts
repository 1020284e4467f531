import type { SecretKinds } from "../../SecretKind.ts"

export const secretKinds: SecretKinds = {
  "environment-file": {
    what: "de instellingen en wachtwoorden van een app",
    undo: "vervang elk wachtwoord en token erin op de plek waar het gemaakt is"
  },
  "login-file": { what: "namen en wachtwoorden om mee in te loggen", undo: "verander elk wachtwoord en token erin" },
  "key-store": { what: "privésleutels", undo: "vervang de sleutels erin en laat hun certificaten intrekken" },
  "password-database": { what: "een verzameling wachtwoorden", undo: "verander de wachtwoorden erin" },
  "publishing-token": {
    what: "het token waarmee deze site gepubliceerd wordt",
    undo: "open Settings, Access tokens in de groep in GitLab, trek dit token in en maak een nieuw token"
  },
  "private-key": {
    what: "een privésleutel",
    undo: "maak een nieuwe sleutel en haal de oude weg overal waar die toegang geeft"
  },
  "gitlab-token": {
    what: "een GitLab-token",
    undo: "trek het in GitLab in, bij Settings van de gebruiker, het project of de groep waar het bij hoort"
  },
  "github-token": {
    what: "een GitHub-token",
    undo: "verwijder het in GitHub bij Settings, Developer settings, Personal access tokens"
  },
  "aws-key": {
    what: "een toegangssleutel van AWS",
    undo: "zet de sleutel uit in AWS bij IAM, Users, Security credentials"
  },
  "google-service-account": {
    what: "de sleutel van een Google-serviceaccount",
    undo: "verwijder de sleutel in Google Cloud bij IAM & Admin, Service accounts, Keys"
  },
  "google-oauth-secret": {
    what: "een clientgeheim van Google",
    undo: "vervang het in Google Cloud bij APIs & Services, Credentials"
  },
  "google-api-key": {
    what: "een API-sleutel van Google",
    undo: "beperk of vervang de sleutel in Google Cloud bij APIs & Services, Credentials"
  },
  "slack-token": {
    what: "een token of webhook van Slack",
    undo: "trek het in op api.slack.com/apps, bij de app waar het bij hoort"
  },
  "stripe-key": {
    what: "een geheime sleutel van Stripe",
    undo: "vervang de sleutel in Stripe bij Developers, API keys"
  },
  "npm-token": { what: "een npm-token", undo: "verwijder het op npmjs.com bij Access Tokens" },
  "json-web-token": {
    what: "een ondertekend inlogtoken (JWT)",
    undo: "beëindig de sessie waar het bij hoort, of laat de uitgever het intrekken"
  },
  "openai-key": { what: "een sleutel van OpenAI", undo: "trek de sleutel in op platform.openai.com bij API keys" },
  "anthropic-key": {
    what: "een sleutel van Anthropic",
    undo: "verwijder de sleutel in de Anthropic-console bij API keys"
  },
  "sendgrid-key": { what: "een sleutel van SendGrid", undo: "verwijder de sleutel in SendGrid bij Settings, API Keys" },
  "twilio-token": {
    what: "een auth-token van Twilio",
    undo: "maak een nieuw token in de Twilio-console bij Auth tokens"
  },
  "digitalocean-token": { what: "een token van DigitalOcean", undo: "verwijder het in DigitalOcean bij API, Tokens" },
  "hugging-face-token": {
    what: "een token van Hugging Face",
    undo: "verwijder het op huggingface.co bij Access Tokens"
  },
  "telegram-token": { what: "het token van een Telegram-bot", undo: "stuur /revoke naar @BotFather in Telegram" },
  "azure-storage-key": {
    what: "de sleutel van een Azure-opslagaccount",
    undo: "vervang de sleutel in Azure, in het opslagaccount bij Access keys"
  },
  "docker-token": { what: "een token van Docker Hub", undo: "verwijder het in Docker Hub bij Personal access tokens" },
  "pypi-token": { what: "een token van PyPI", undo: "verwijder het op pypi.org bij Account settings, API tokens" },
  "shopify-token": {
    what: "een token van Shopify",
    undo: "verwijder in Shopify de app waar het bij hoort, of vervang het token"
  },
  "mailgun-key": { what: "een sleutel van Mailgun", undo: "verwijder de sleutel in Mailgun bij API security" },
  "cloudflare-key": {
    what: "een Origin CA-sleutel van Cloudflare",
    undo: "verander de sleutel in Cloudflare bij My Profile, API Tokens"
  }
}
