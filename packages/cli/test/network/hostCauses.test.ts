import { describe, expect, it } from "vitest"
import { hostCauses } from "./hostCauses.ts"
import { runHere, token } from "./inProcess.ts"

describe.concurrent("between here and GitLab", () => {
  it.each(hostCauses)("$name is $code", async ({ arrange, code }) => {
    const { args = [], close, env, host } = await arrange()
    try {
      const { code: exit, document, written } = await runHere(["check", "--host", host, ...args], env)
      expect(document.problems.map((problem: { code: string }) => problem.code)).toEqual([code])
      expect(exit).toBe(5)
      expect(document.problem.steps.length).toBeGreaterThan(0)
      expect(written).not.toContain(token)
      expect(written).not.toContain("secret-of-anna")
    } finally {
      await close()
    }
  })
})
