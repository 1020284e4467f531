/** What a page for people, come in place of an answer for programs, says of itself. */
export interface Page {
  readonly title: string | null
  /** It asks who you are, itself or by sending a browser on. */
  readonly asksToSignIn: boolean
  /** It is one of GitLab's own. */
  readonly ofGitLab: boolean
  /** It is the page of a firewall or a CDN that takes us for an attacker or a robot. */
  readonly ofFirewall: boolean
  readonly saysMaintenance: boolean
  /** The server speaks https at this port and was asked without. */
  readonly wantsHttps: boolean
  /** The server wants a certificate of whoever asks. */
  readonly wantsCertificate: boolean
}

/** Words for the address or the title of a page that asks to sign in. */
const signIn =
  /\b(log[\s_-]?in|log[\s_-]?on|sign[\s_-]?(in|on)|sso|saml2?|oauth2?|openid|oidc|adfs|idp|cas|auth|authori[sz]e|authenticate|captive|hotspot|portal|inloggen|aanmelden)\b/i

const signInHosts =
  /(^|\.)(cloudflareaccess\.com|login\.microsoftonline\.com|okta\.com|accounts\.google\.com|onelogin\.com|auth0\.com|duosecurity\.com)$/

export const leadsToSignIn = (location: URL): boolean =>
  signInHosts.test(location.hostname) || signIn.test(`${location.hostname} ${location.pathname}`.replaceAll("_", "-"))

const firewall =
  /just a moment|attention required!? \| cloudflare|cf-chl|challenge-platform|_incapsula_|incapsula incident|requested url was rejected|akamai ?ghost|errors\.edgesuite\.net|sucuri website firewall|web application firewall|aws ?waf|request blocked|ddos|perimeterx|datadome|verify(ing)? (that )?you are (a )?human/i

/** The longest part of a page that is looked at. */
const longest = 200_000

/**
 * Reads a page with suspicion: anybody may have written it, and nothing in it is believed but what kind it is. What
 * is looked for is short, so that no page takes long to read.
 */
export const readPage = (html: string): Page => {
  const text = html.slice(0, longest)
  const title = titleOf(text)
  return {
    title,
    asksToSignIn:
      /<input\b[^>]{0,300}\btype\s*=\s*["']?password/i.test(text) || isSentOn(text) || signIn.test(title ?? ""),
    ofGitLab:
      /<meta\b[^>]{0,300}\bcontent=["']GitLab["']/i.test(text) ||
      /\bgon\.gitlab_url\b|class=["'][^"']{0,300}gl-/.test(text),
    ofFirewall: firewall.test(text),
    saysMaintenance: /maintenance|onderhoud|deploy in progress|wartung/i.test(text),
    wantsHttps:
      /plain http request was sent to https port|speaking plain http to an ssl-enabled|http request to an https server|requires tls\b/i.test(
        text
      ),
    wantsCertificate:
      /no required ssl certificate was sent|the ssl certificate error|client certificate (is )?required/i.test(text)
  }
}

const titleOf = (text: string): string | null => {
  const [, title = ""] =
    /<title[^>]{0,300}>([^<]{1,1000})/i.exec(text) ?? /<h1[^>]{0,300}>([^<]{1,1000})/i.exec(text) ?? []
  const plain = title.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? " ").trim()
  return plain === "" ? null : plain
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" }

/** Portals of guest networks answer any address with a page that sends the browser to theirs. */
const isSentOn = (text: string) => {
  const [, target = ""] =
    /<meta\b[^>]{0,100}http-equiv=["']?refresh["']?[^>]{0,100}\burl=["']?([^"'>\s]{1,1000})/i.exec(text) ??
    /\blocation(?:\.href)?\s*=\s*["']([^"']{1,1000})["']/.exec(text.length < 5000 ? text : "") ??
    []
  return URL.canParse(target) && leadsToSignIn(new URL(target))
}
