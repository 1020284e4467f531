import { hasKeyBody } from "./hasKeyBody.ts"
import { isLiveJwt } from "./isLiveJwt.ts"
import { before, type Surroundings, type TextRule } from "./TextRule.ts"

/** Only what announces a key: whether one follows is another question. */
const privateKey = /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y

/** Google makes these keys for web pages and has them restricted by address. */
const madeForPages =
  /authDomain|firebaseapp\.com|firebaseio\.com|messagingSenderId|maps\.googleapis\.com|google\.com\/maps|google[._]?maps/i

const isServiceAccount = (around: Surroundings): boolean =>
  /private_key\W{1,12}$/.test(around.before.slice(-30)) &&
  /service_account|gserviceaccount\.com/.test(around.before + around.after)

/** Keys that stand in Stripe's own documentation. */
const stripeSamples = ["4eC39HqLyjWDarjtT1zdp7dc", "BQokikJOvBiI2HlWgH4olfQ2"]

export const textRules: ReadonlyArray<TextRule> = [
  {
    kind: "private-key",
    anchors: ["-----BEGIN "],
    pattern: privateKey,
    inWord: true,
    everywhere: true,
    accept: (_, around) => hasKeyBody(around.after) && !isServiceAccount(around)
  },
  {
    kind: "google-service-account",
    anchors: ["-----BEGIN "],
    pattern: privateKey,
    inWord: true,
    everywhere: true,
    accept: (_, around) => hasKeyBody(around.after) && isServiceAccount(around)
  },
  {
    kind: "gitlab-token",
    anchors: [
      "glpat-",
      "gldt-",
      "glrt-",
      "glrtr-",
      "glcbt-",
      "glptt-",
      "glft-",
      "glimt-",
      "gloas-",
      "glagent-",
      "glsoat-",
      "glffct-"
    ],
    pattern: /gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|oas|agent|soat|ffct)-([\w-]{20,300})/y
  },
  {
    kind: "github-token",
    anchors: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
    pattern: /gh[opusr]_([A-Za-z0-9]{36,251})(?!\w)/y
  },
  { kind: "github-token", anchors: ["github_pat_"], pattern: /github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?!\w)/y },
  { kind: "aws-key", anchors: ["AKIA", "ASIA"], pattern: /A[KS]IA([A-Z2-7]{16})(?![A-Za-z0-9_])/y },
  {
    kind: "aws-key",
    anchors: [
      "aws_secret_access_key",
      "AWS_SECRET_ACCESS_KEY",
      "aws_secret_key",
      "AWS_SECRET_KEY",
      "secretAccessKey",
      "SecretAccessKey",
      "awsSecretKey"
    ],
    pattern: /\w{12,21}\\?["']?\s{0,8}[:=]\s{0,8}\\?["'`]?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/y,
    inWord: true
  },
  { kind: "google-oauth-secret", anchors: ["GOCSPX-"], pattern: /GOCSPX-([\w-]{28})(?![\w-])/y },
  {
    kind: "google-api-key",
    anchors: ["AIza"],
    pattern: /AIza([\w-]{35})(?![\w-])/y,
    accept: (_, around) => !madeForPages.test(around.before) && !madeForPages.test(around.after.slice(0, before))
  },
  {
    kind: "slack-token",
    anchors: ["xoxa-", "xoxb-", "xoxo-", "xoxp-", "xoxr-", "xoxs-"],
    pattern: /xox[aboprs]-((?:\d-)?\d{6,20}-[A-Za-z0-9-]{12,250})/y
  },
  {
    kind: "slack-token",
    anchors: ["xoxe-", "xoxe."],
    pattern: /xoxe(?:\.xox[bp])?-\d-([A-Za-z0-9-]{40,500})/y
  },
  {
    kind: "slack-token",
    anchors: ["xapp-"],
    pattern: /xapp-\d-[A-Z0-9]{6,20}-\d{6,20}-([A-Za-z0-9]{20,200})/y
  },
  {
    kind: "slack-token",
    anchors: ["hooks.slack.com/services/"],
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}\/([A-Za-z0-9]{18,40})/y
  },
  {
    kind: "stripe-key",
    anchors: ["sk_live_", "rk_live_", "sk_test_", "rk_test_"],
    pattern: /[sr]k_(?:live|test)_([A-Za-z0-9]{16,250})(?!\w)/y,
    accept: ([, body = ""]) => !stripeSamples.includes(body)
  },
  { kind: "npm-token", anchors: ["npm_"], pattern: /npm_([A-Za-z0-9]{36})(?!\w)/y },
  {
    kind: "json-web-token",
    // {"alg, {"typ, {"kid, {"x5t, {"cty, {"jku
    anchors: ["eyJhbGci", "eyJ0eXAi", "eyJraWQi", "eyJ4NXQ", "eyJjdHki", "eyJqa3Ui"],
    pattern: /eyJ[\w-]{10,600}\.eyJ[\w-]{10,6000}\.[\w-]{20,1000}/y,
    accept: ([token]) => isLiveJwt(token)
  },
  {
    kind: "openai-key",
    anchors: ["sk-proj-", "sk-svcacct-", "sk-admin-"],
    pattern: /sk-(?:proj|svcacct|admin)-([\w-]{40,250})/y
  },
  {
    kind: "openai-key",
    anchors: ["T3BlbkFJ"],
    pattern: /(?<=(?:(?<![\w-])|\\[nrt])sk-[A-Za-z0-9]{20})T3BlbkFJ([A-Za-z0-9]{20})(?![\w-])/y,
    inWord: true
  },
  { kind: "anthropic-key", anchors: ["sk-ant-"], pattern: /sk-ant-[a-z]{3,8}\d\d-([\w-]{40,250})/y },
  { kind: "sendgrid-key", anchors: ["SG."], pattern: /SG\.([\w-]{22}\.[\w-]{43})(?![\w-])/y },
  {
    kind: "twilio-token",
    anchors: ["TWILIO_AUTH_TOKEN", "twilio_auth_token", "twilioAuthToken"],
    pattern: /\w{15,17}\\?["']?\s{0,8}[:=]\s{0,8}\\?["'`]?([0-9a-f]{32})(?!\w)/y,
    inWord: true
  },
  {
    kind: "digitalocean-token",
    anchors: ["dop_v1_", "doo_v1_", "dor_v1_"],
    pattern: /do[opr]_v1_([0-9a-f]{64})(?!\w)/y
  },
  { kind: "hugging-face-token", anchors: ["hf_"], pattern: /hf_([A-Za-z]{34})(?![\w-])/y },
  {
    kind: "telegram-token",
    anchors: [":AA"],
    pattern: /(?<=(?:(?<!\w)|\\[nrt]|\/bot)\d{8,10}):(AA[\w-]{32,33})(?![\w-])/y,
    inWord: true
  },
  { kind: "azure-storage-key", anchors: ["AccountKey="], pattern: /AccountKey=([A-Za-z0-9+/]{86})==/y },
  { kind: "docker-token", anchors: ["dckr_pat_", "dckr_oat_"], pattern: /dckr_[op]at_([\w-]{27,40})/y },
  {
    kind: "pypi-token",
    // "pypi.org" and "test.pypi.org" in Base64, as every token begins.
    anchors: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
    pattern: /pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)([\w-]{50,400})/y
  },
  {
    kind: "shopify-token",
    anchors: ["shpat_", "shpca_", "shppa_", "shpss_"],
    pattern: /shp(?:at|ca|pa|ss)_([0-9a-fA-F]{32})(?!\w)/y
  },
  {
    kind: "mailgun-key",
    anchors: ["key-"],
    pattern: /key-([0-9a-f]{32})(?![\w-])/y,
    accept: (_, around) => /mailgun/i.test(around.before) || /mailgun/i.test(around.after.slice(0, before))
  },
  { kind: "cloudflare-key", anchors: ["v1.0-"], pattern: /v1\.0-([0-9a-f]{24}-[0-9a-f]{146})(?!\w)/y }
]
