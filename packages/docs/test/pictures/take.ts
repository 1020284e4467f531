import { appendFile, cp, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Locale } from "@pages-publisher/core/model/Locale"
import { type PictureId, pictureIds } from "../../src/pictures/PictureId.ts"
import { columns, type PictureWidth, type TakenPicture } from "../../src/pictures/TakenPicture.ts"
import { type Front, gitlab, openFront } from "./openFront.ts"
import { screenAfter } from "./screenAfter.ts"
import { startGitLab, type StartLine } from "./startGitLab.ts"
import { steady } from "./steady.ts"
import { type Shown, typed } from "./typed.ts"

const example = join(import.meta.dirname, "../../../../examples/multi-page")
const languages = { en: "en_GB.UTF-8", nl: "nl_NL.UTF-8" } as const

interface Scene {
  readonly args: ReadonlyArray<string>
  readonly token?: keyof StartLine["tokens"]
  readonly code: number
}

const publish: Scene = { args: ["publish", "./dist", "--app", "canteen-menu"], token: "maintainer", code: 0 }

const scenes: Readonly<Record<PictureId, Scene>> = {
  check: { args: ["check"], token: "maintainer", code: 0 },
  "check-refused": { args: ["check"], token: "readApi", code: 4 },
  publish,
  "publish-again": publish,
  explain: { args: ["explain", "site-index-misnamed"], code: 0 }
}

export type Taken = ReadonlyMap<PictureId, TakenPicture>

/** All pictures in one language at one width, in order: what is published once is published again. */
export const take = async (locale: Locale, width: PictureWidth): Promise<Taken> => {
  const cwd = await mkdtemp(join(tmpdir(), "pages-publisher-docs-"))
  const { close, start } = await startGitLab()
  const front = await openFront(start)
  try {
    await cp(example, join(cwd, "dist"), { recursive: true })
    await writeFile(join(cwd, "authority.pem"), front.certificate)
    const taken = new Map<PictureId, TakenPicture>()
    for (const id of pictureIds) {
      const { args, code } = scenes[id]
      if (id === "publish-again") await appendFile(join(cwd, "dist/style.css"), "main { hyphens: auto }\n")
      const env = { LANG: languages[locale], ...reaching(start, front, scenes[id]) }
      const shown = await typed({ args, columns: columns[width], cwd, env })
      check(id, shown, code, Object.values(start.tokens))
      taken.set(id, {
        command: ["pages-publisher", ...args].join(" "),
        columns: columns[width],
        lines: await screenAfter(steady(shown.written, locale), columns[width])
      })
    }
    return taken
  } finally {
    await front.close()
    await close()
    await rm(cwd, { recursive: true, force: true })
  }
}

const reaching = ({ tokens }: StartLine, { proxy }: Front, { token }: Scene): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${import.meta.resolve("./steadyDay.mjs")}`,
  NODE_EXTRA_CA_CERTS: "authority.pem",
  HTTPS_PROXY: proxy,
  PAGES_PUBLISHER_HOST: gitlab,
  ...(token === undefined ? {} : { PAGES_PUBLISHER_TOKEN: tokens[token] })
})

const check = (id: PictureId, { code, written }: Shown, expected: number, tokens: ReadonlyArray<string>) => {
  if (code !== expected) throw new Error(`${id} ended with ${code}, not with ${expected}:\n${written}`)
  if (tokens.some((token) => written.includes(token))) throw new Error(`${id} showed a token`)
}
