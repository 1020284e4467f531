import type { IncomingMessage } from "node:http"
import { type Answer, json, ok } from "../http/Answer.ts"
import { readBody } from "../http/readBody.ts"
import type { Instance } from "../Instance.ts"
import { isScenarioName, type ScenarioRule, scenarioNames } from "./Scenarios.ts"

type Hash = Readonly<Record<string, unknown>>

const isHash = (value: unknown): value is Hash => typeof value === "object" && value !== null

const readScenario = (value: unknown): ScenarioRule | string => {
  const hash = isHash(value) ? value : { name: value }
  const { name, times, method, path } = hash
  if (typeof name !== "string" || !isScenarioName(name)) {
    return `Unknown scenario: ${String(name)}. Known ones: ${scenarioNames.join(", ")}`
  }
  if (times !== undefined && !(typeof times === "number" && Number.isInteger(times) && times > 0)) {
    return "times must be a whole number above 0"
  }
  if (method !== undefined && typeof method !== "string") return "method must be a text"
  if (path !== undefined && typeof path !== "string") return "path must be a text"
  if (!isHash(value)) return { name }
  return {
    name,
    ...(typeof times === "number" ? { times } : {}),
    ...(method === undefined ? {} : { method }),
    ...(path === undefined ? {} : { path })
  }
}

const replace = async (instance: Instance, request: IncomingMessage): Promise<Answer> => {
  const raw = await readBody(request, 1024 ** 2)
  let body: unknown
  try {
    body = JSON.parse(raw?.toString("utf8") ?? "")
  } catch {
    return json(400, { error: "The body must be JSON" })
  }
  const list = isHash(body) ? body["scenarios"] : undefined
  if (!Array.isArray(list)) return json(400, { error: 'The body must be {"scenarios":[…]}' })
  const read = list.map(readScenario)
  const problems = read.filter((each) => typeof each === "string")
  if (problems.length > 0) return json(400, { error: problems.join("; ") })
  instance.scenarios.set(read.filter((each) => typeof each !== "string"))
  return show(instance)
}

const show = (instance: Instance): Answer => ok({ available: scenarioNames, active: instance.scenarios.active() })

/** `/-/sandbox`: not part of GitLab, out of reach of every scenario. */
export const controlScenarios = async (
  instance: Instance,
  request: IncomingMessage,
  url: URL,
  startLine: () => unknown
): Promise<Answer> => {
  if (/^\/-\/sandbox\/?$/.test(url.pathname)) return ok(startLine())
  if (!/^\/-\/sandbox\/scenarios\/?$/.test(url.pathname)) return json(404, { error: "Not Found" })
  switch (request.method) {
    case "GET":
      return show(instance)
    case "POST":
      return replace(instance, request)
    case "DELETE":
      instance.scenarios.set([])
      return show(instance)
    default:
      return json(405, { error: "Method Not Allowed" })
  }
}
