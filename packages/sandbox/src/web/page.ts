import { createHash } from "node:crypto"
import { type Answer, html } from "../http/Answer.ts"
import { copyScript } from "./copyScript.ts"
import { Markup, markup, type Piece } from "./Markup.ts"
import { style } from "./style.ts"

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

const headers = {
  "Content-Security-Policy": [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(copyScript)}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'"
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store"
}

export interface PageParts {
  /** GitLab's own title of the page. */
  readonly title: string
  /** Address of the front page. */
  readonly home: string
  /** Whom the page is shown to; null where nobody is signed in. */
  readonly user: string | null
  readonly body: Piece
}

/** A page of the web UI, of which the sandbox has few. Each says that it is a sandbox. */
export const page = (status: number, { body, home, title, user }: PageParts): Answer => {
  const content = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header class="top"><p><a href="${home}">GitLab sandbox</a></p>${user !== null && markup`<p>Signed in as ${user}</p>`}</header>
<main>
${body}
</main>
<script>${new Markup(copyScript)}</script>
</body>
</html>
`
  return html(status, content.text, headers)
}
