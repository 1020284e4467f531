import type { Release } from "../Release.ts"

interface GroupScope {
  readonly scope: string
  readonly since?: `${number}.${number}`
  /** How GitLab's form explains it. */
  readonly grants: string
}

const groupScopes: readonly GroupScope[] = [
  {
    scope: "api",
    grants:
      "Grants complete read and write access to the scoped group and related project API, including the container registry, the dependency proxy, and the package registry."
  },
  {
    scope: "read_api",
    grants: "Grants read access to the scoped group and related project API, including the package registry."
  },
  { scope: "read_repository", grants: "Grants read access (pull) to all repositories within a group." },
  {
    scope: "write_repository",
    grants: "Grants read and write access (pull and push) to all repositories within a group."
  },
  {
    scope: "read_registry",
    grants:
      "Grants read access (pull) to the container registry images if any project within a group is private and authorization is required."
  },
  { scope: "write_registry", grants: "Grants write access (push) to the container registry." },
  {
    scope: "read_virtual_registry",
    grants: "Grants read-only (pull) access to container images through the dependency proxy."
  },
  {
    scope: "write_virtual_registry",
    grants: "Grants read (pull), write (push), and delete access to container images through the dependency proxy."
  },
  { scope: "create_runner", grants: "Grants create access to the runners." },
  { scope: "manage_runner", since: "17.1", grants: "Grants access to manage the runners." },
  { scope: "ai_features", grants: "Grants access to GitLab Duo related API endpoints." },
  {
    scope: "k8s_proxy",
    since: "16.4",
    grants: "Grants permission to perform Kubernetes API calls using the agent for Kubernetes."
  },
  { scope: "self_rotate", since: "17.9", grants: "Grants permission for token to rotate itself." }
]

/** What a group access token can be allowed to do (contract 3.2). */
export const scopesIn = (release: Release): readonly GroupScope[] =>
  groupScopes.filter(({ since }) => since === undefined || release.atLeast(since))
