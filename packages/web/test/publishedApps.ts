import { type OwnSandbox, startOwnSandbox } from "./ownSandbox.ts"

const page = (title: string) => `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`

/** Somebody's commit that runs no pipeline. */
const commitOf = (message: string, name: string) => ({
  branch: "main",
  commit_message: message,
  actions: [{ action: "create", file_path: `notes/${name}.md`, content: name }]
})

const unfinished = [
  "Publish version 3 (part 1 of 2) [skip ci]",
  "",
  "Publish-Id: 0b5b3a52-8f0e-4b5e-9c1d-6f1c0a3f9d11",
  "Publish-Version: 3",
  "Publish-Part: 1/2",
  "Published-By: pages-publisher/0.0.0",
  ""
].join("\n")

/** Thirteen entries: version 1, commits of somebody else, 2, an unfinished 3, and 4 which goes back to 1. */
const publishMenu = async ({ publish, run, write }: OwnSandbox) => {
  const commits = `/projects/${encodeURIComponent("acme/apps/canteen-menu")}/repository/commits`
  await publish("Canteen menu", { "index.html": page("1"), "img/old-soup.svg": "<svg/>", "menu.css": "p{}" })
  for (let n = 1; n <= 9; n++) await write("POST", commits, commitOf(`Note ${n} [skip ci]`, String(n)))
  const second = { "index.html": page("2"), "img/soup.svg": "<svg><path/></svg>", "style/menu.css": "p{}" }
  await publish("Canteen menu", second, "--message", "Soup of the week")
  await write("POST", commits, commitOf(unfinished, "unfinished"))
  await run("rollback", "canteen-menu", "1", "--yes")
}

const publishClock = async ({ publish, setScenarios }: OwnSandbox) => {
  await setScenarios([{ name: "job-failed", path: "clock" }])
  await publish("clock", { "index.html": page("Clock") }, "--access", "public")
}

const fill = async (sandbox: OwnSandbox) => {
  const { group, write } = sandbox
  for (const name of ["Café", "Games", "Library", "Roster"]) {
    const path = name === "Café" ? "coffee" : name.toLowerCase()
    await write("POST", "/projects", { name, path, namespace_id: group.id, topics: ["pages-publisher"] })
  }
  await publishClock(sandbox)
  await publishMenu(sandbox)
}

/** A sandbox with six apps: a live one, one whose job failed, and four without a version. */
export const startWithApps = async (): Promise<OwnSandbox> => {
  const sandbox = await startOwnSandbox()
  await fill(sandbox).catch(async (error: unknown) => {
    await sandbox.stop()
    throw error
  })
  return sandbox
}
