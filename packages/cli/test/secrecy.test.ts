import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { usualWaits } from "@pages-publisher/core/gitlab/Patience"
import { Host } from "@pages-publisher/core/model/Host"
import { usualOrder } from "@pages-publisher/core/publish/Order"
import { publish } from "@pages-publisher/core/publish/publish"
import type { Sandbox } from "@pages-publisher/sandbox/Sandbox"
import { startSandbox } from "@pages-publisher/sandbox/Sandbox"
import { type Cause, Effect, Either, Exit, Layer, Logger, LogLevel, Redacted, Stream, Tracer } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { folder } from "../src/node/folder.ts"
import { reaching } from "../src/services.ts"
import { site, small } from "./e2e/site.ts"

const exec = promisify(execFile)

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ pace: 0.1 })
})
afterAll(() => sandbox.close())

/** Keeps everything that is traced and logged, as an exporter or a log file would. */
const recorder = () => {
  const written: Array<string> = []
  const tracer = Tracer.make({
    span: (name, parent, context, links, startTime, kind) => {
      written.push(name)
      const attributes = new Map<string, unknown>()
      return {
        _tag: "Span",
        name,
        parent,
        context,
        links,
        kind,
        attributes,
        spanId: String(written.length),
        traceId: "trace",
        sampled: true,
        status: { _tag: "Started", startTime },
        attribute: (key, value) => {
          attributes.set(key, value)
          written.push(`${key}=${String(value)}`)
        },
        event: (event, _, details) => void written.push(`${event} ${JSON.stringify(details)}`),
        addLinks: () => undefined,
        end: (_, exit) => void (Exit.isFailure(exit) && written.push(reported(exit.cause)))
      }
    },
    context: (run) => run()
  })
  const logger = Logger.make(({ cause, message }) => void written.push(JSON.stringify(message), reported(cause)))
  return { written, tracer, logger }
}

const reported = (cause: Cause.Cause<unknown>) => `${String(cause)} ${JSON.stringify(cause)}`

const published = async (source: string, recording: ReturnType<typeof recorder>) => {
  const program = publish({
    ...usualOrder,
    source: folder(source),
    app: { name: "secrecy", path: "secrecy" },
    access: "public",
    by: "test"
  }).pipe(
    Stream.runLast,
    reaching({
      host: Either.getOrThrow(Host.parse(sandbox.start.url)),
      token: Redacted.make(sandbox.start.tokens.maintainer),
      fetch: globalThis.fetch,
      patience: usualWaits
    }),
    Effect.withTracer(recording.tracer),
    Effect.provide(
      Layer.merge(Logger.replace(Logger.defaultLogger, recording.logger), Logger.minimumLogLevel(LogLevel.All))
    )
  )
  return Effect.runPromiseExit(program)
}

describe("the token", () => {
  it.each(["nothing", "lost-answers", "500", "body-cut-off", "push-rule", "bad-yaml"] as const)(
    "is in no span, log or failure when %s goes wrong",
    async (scenario) => {
      const recording = recorder()
      sandbox.setScenarios(scenario === "nothing" ? [] : [scenario])
      const exit = await published(await site({ ...small, "scenario.txt": scenario }), recording)
      sandbox.setScenarios([])
      const text = [...recording.written, JSON.stringify(exit)].join("\n")
      expect(recording.written).toEqual(expect.arrayContaining(["gitlab.ask", "path=/user"]))
      expect(text).not.toContain(sandbox.start.tokens.maintainer)
    }
  )

  it("is in nothing that was brought to GitLab", async () => {
    const path = sandbox.repositoryPath("acme/apps/secrecy")
    const { stdout } = await exec("git", ["-C", path, "cat-file", "--batch-all-objects", "--batch"], {
      encoding: "latin1"
    })
    expect(stdout).toContain("Publish-Id")
    for (const token of Object.values(sandbox.start.tokens)) expect(stdout).not.toContain(token)
  })
})
