import { json } from "../gitlab/scripted.ts"
import { bot, self, to } from "../token/goodToken.ts"
import { type Cause, checked, pasted } from "./Cause.ts"

const everywhere = (answer: ReturnType<typeof json>) => ({
  [to.self]: answer,
  [to.user]: answer,
  [to.metadata]: answer
})

const refused = (error_description: string, error = "invalid_token") =>
  everywhere(json(401, { error, error_description }))

const forbidden = (reason: string) => everywhere(json(403, { message: `403 Forbidden - ${reason}` }))

const tooNarrow = json(403, {
  error: "insufficient_scope",
  error_description: "The request requires higher privileges than provided by the access token.",
  scope: "api read_api read_user"
})
const unasked = { [to.user]: tooNarrow, [to.metadata]: tooNarrow, [to.version]: tooNarrow }

export const tokenCauses: ReadonlyArray<Cause> = [
  ["peers E, no token", "nothing but spaces", pasted(" \n"), "token-malformed"],
  ["peers E, mistyped", "two words", pasted("my token"), "token-malformed"],
  [
    "contract 1.3",
    "a token that nobody knows",
    checked(everywhere(json(401, { message: "401 Unauthorized" }))),
    "token-rejected"
  ],
  [
    "contract 1.3",
    "a token whose end has passed",
    checked(refused("Token is expired. You can either do re-authorization or token refresh.")),
    "token-expired"
  ],
  [
    "contract 1.3",
    "a token that somebody revoked",
    checked(refused("Token was revoked. You have to re-authorize from the user.")),
    "token-revoked"
  ],
  [
    "contract 1.3",
    "an impersonation token where those are off",
    checked(refused("Token is an impersonation token but impersonation was disabled.")),
    "token-impersonation-off"
  ],
  [
    "contract 1.3",
    "a group that demands DPoP",
    checked(refused("DPoP validation error: DPoP header is missing", "dpop_error")),
    "token-dpop-required"
  ],
  ["contract 1.3", "an account that is blocked", checked(forbidden("Your account has been blocked.")), "token-blocked"],
  [
    "contract 1.3",
    "an account that waits for approval",
    checked(forbidden("Your account is pending approval from your GitLab administrator and hence blocked.")),
    "token-blocked"
  ],
  [
    "contract 1.3",
    "an account that has not accepted the terms",
    checked(forbidden("You must accept the Terms of Service in order to perform this action.")),
    "token-sign-in-needed"
  ],
  [
    "contract 1.3",
    "an account whose password has expired",
    checked(forbidden("Your password expired. Please access GitLab from a web browser to update your password.")),
    "token-sign-in-needed"
  ],
  [
    "contract 1.3",
    "an account that is used from many addresses",
    checked(everywhere(json(403, { message: "403 Forbidden" }))),
    "token-too-many-addresses"
  ],
  [
    "peers E, scope missing",
    "a token with read_api",
    checked({ [to.self]: json(200, { ...self, scopes: ["read_api"] }) }),
    "token-scope-missing"
  ],
  [
    "contract 1.3",
    "a token that may not ask whose it is",
    checked({ ...unasked, [to.self]: json(200, { ...self, scopes: ["read_repository"] }) }),
    "token-scope-missing"
  ],
  [
    "contract 1.3, 2.1",
    "the same on a GitLab that tells no scopes",
    checked({ ...unasked, [to.self]: json(404, { error: "404 Not Found" }) }),
    "token-scope-missing"
  ],
  [
    "contract 10",
    "a fine-grained token that may not ask whose it is",
    checked({ ...unasked, [to.self]: json(200, { ...self, scopes: [], granular: true }) }),
    "token-fine-grained"
  ],
  [
    "peers E, kind of token; 3.1.9",
    "a group deploy token",
    pasted(`${["gl", "dt-"].join("")}${"aB3".repeat(7)}`),
    "token-wrong-kind"
  ],
  [
    "contract 2.1",
    "a CI job's token",
    checked({
      [to.self]: json(400, {
        message: "400 Bad request - This endpoint requires token type to be a personal access token"
      })
    }),
    "token-wrong-kind"
  ],
  [
    "peers E, kind of token",
    "a project's token",
    checked({
      [to.user]: json(200, bot("project_7_bot_0a1b")),
      "GET /projects/7": json(404, { message: "404 Project Not Found" })
    }),
    "token-not-for-group"
  ],
  [
    "peers E, kind of token",
    "a person's token",
    checked({ [to.user]: json(200, { ...bot("jo"), bot: false }) }),
    "token-not-for-group"
  ],
  [
    "peers E, kind of token",
    "a service account's token",
    checked({ [to.user]: json(200, bot("release-robot")) }),
    "token-not-for-group"
  ],
  [
    "peers E, role too low",
    "a Developer's role",
    checked({ [to.role]: json(200, { id: 8, access_level: 30 }) }),
    "token-role-too-low"
  ],
  [
    "peers E, no access",
    "no membership",
    checked({ [to.role]: json(404, { message: "404 Not found" }) }),
    "token-role-too-low"
  ]
]
