import { json, text } from "../gitlab/scripted.ts"
import { goodToken, to } from "../token/goodToken.ts"
import { type Cause, checked } from "./Cause.ts"

type Answer = ReturnType<typeof json>

/** Whoever is asked there answers like this. */
const everywhere = (answer: Answer) =>
  checked(Object.fromEntries([...Object.keys(goodToken), to.version].map((route) => [route, answer])))

const page = (status: number, title: string) =>
  everywhere(text(status, `<html><head><title>${title}</title></head></html>`, { "content-type": "text/html" }))

const tooMany = "This endpoint has been requested too many times. Try again later."

export const hostCauses: ReadonlyArray<Cause> = [
  [
    "contract 9.1; peers 3.1.12",
    "the global limiter",
    everywhere(text(429, "Retry later", { "retry-after": "90" })),
    "host-rate-limited"
  ],
  [
    "contract 1.2 E, 9.1",
    "an endpoint's limiter",
    everywhere(json(429, { message: { error: tooMany } }, { "retry-after": "90" })),
    "host-rate-limited"
  ],
  ["peers 3.1.12", "a limiter that answers with a page", page(429, "Too Many Requests"), "host-rate-limited"],
  [
    "contract 1.2 A",
    "a fault of GitLab's",
    everywhere(json(500, { message: "500 Internal Server Error" })),
    "host-internal-error"
  ],
  ["contract 1.2", "a proxy that has lost GitLab", page(502, "502 Bad Gateway"), "host-unavailable"],
  [
    "contract 1.2 A",
    "a GitLab that is overloaded",
    everywhere(json(503, { message: "503 Service Unavailable" })),
    "host-unavailable"
  ],
  ["peers E, not a GitLab", "a page for people", page(200, "Welcome"), "host-not-gitlab"],
  [
    "contract 2.3",
    "JSON that says something else",
    checked({ [to.user]: json(200, { hello: "there" }) }),
    "host-answer-unexpected"
  ],
  [
    "contract 1.2",
    "JSON that ends early",
    checked({ [to.user]: text(200, '{"id":', { "content-type": "application/json" }) }),
    "host-answer-unexpected"
  ],
  [
    "contract 1.2 C",
    "a refusal that nobody expects",
    checked({ [to.role]: json(400, { error: "user_id is invalid" }) }),
    "host-answer-unexpected"
  ],
  [
    "contract 11",
    "a GitLab before 14.7",
    checked({
      [to.self]: json(404, { error: "404 Not Found" }),
      [to.metadata]: json(404, { error: "404 Not Found" }),
      [to.version]: json(200, { version: "13.12.15-ee", revision: "abc" })
    }),
    "host-too-old"
  ]
]
