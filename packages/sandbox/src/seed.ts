import { randomBytes } from "node:crypto"
import { dayFromNow } from "./Clock.ts"
import { newSecret } from "./auth/secret.ts"
import { writeCommit } from "./git/writeCommit.ts"
import type { Instance } from "./Instance.ts"
import type { TokenName } from "./StartLine.ts"
import type { AccessToken, TokenHome } from "./world/AccessToken.ts"
import type { Group } from "./world/Group.ts"
import { newBot } from "./world/newBot.ts"
import { newProject } from "./world/newProject.ts"
import { protectDefaultBranch } from "./world/protectDefaultBranch.ts"
import type { User } from "./world/User.ts"

export interface Seed {
  readonly groupId: number
  readonly tokens: Readonly<Record<TokenName, string>>
}

const addGroup = (
  { world }: Instance,
  path: string,
  name: string,
  parent: Group | null,
  more: Partial<Group> = {}
): Group =>
  world.groups.add<Group>({
    id: world.groups.nextId(),
    name,
    path,
    parentId: parent?.id ?? null,
    visibility: "private",
    description: "",
    projectCreationLevel: "developer",
    subgroupCreationLevel: "maintainer",
    sharedRunnersSetting: "enabled",
    createdAt: new Date().toISOString(),
    ...more
  })

const addUser = ({ world }: Instance, kind: User["kind"], username: string, name: string): User =>
  world.users.add<User>({
    id: world.users.nextId(),
    kind,
    username,
    name,
    email: kind === "human" ? `${username}@example.com` : `${username}@noreply.127.0.0.1`,
    createdAt: new Date().toISOString()
  })

interface Grant {
  readonly name: string
  readonly user: User
  readonly home: TokenHome
  readonly scopes?: readonly string[]
  readonly expiresAt?: string
  readonly revoked?: boolean
}

const addToken = ({ world, release }: Instance, grant: Grant): string => {
  const id = world.tokens.nextId()
  const token = world.tokens.add<AccessToken>({
    id,
    name: grant.name,
    description: null,
    secret: newSecret(release, grant.user.id),
    scopes: grant.scopes ?? ["api"],
    userId: grant.user.id,
    home: grant.home,
    createdAt: new Date().toISOString(),
    expiresAt: grant.expiresAt ?? dayFromNow(90),
    family: id,
    revoked: grant.revoked ?? false,
    lastUsedAt: null
  })
  return token.secret
}

const addMember = ({ world }: Instance, user: User, group: Group, accessLevel: number): void => {
  world.members.push({
    userId: user.id,
    source: { kind: "group", id: group.id },
    accessLevel,
    createdAt: new Date().toISOString(),
    expiresAt: null
  })
}

/** Somebody else's project, so that a name can be taken. */
const addIntranet = async (instance: Instance, group: Group, creator: User): Promise<number> => {
  const project = newProject(instance, group, {
    name: "intranet",
    path: "intranet",
    visibility: "private",
    creatorId: creator.id
  })
  await instance.repositories.create(project.id, "main")
  const person = { name: creator.name, email: creator.email }
  const bytes = Buffer.from("# Intranet\n\nNot a published site.\n")
  await writeCommit(instance.repositories.of(project), {
    branch: "main",
    parent: null,
    author: person,
    committer: person,
    message: "Initial commit",
    changes: new Map([["README.md", { mode: "100644", content: { bytes } }]]),
    force: false
  })
  protectDefaultBranch(project)
  return instance.world.projects.add(project).id
}

/** The world that a fresh sandbox starts with. */
export const seed = async (instance: Instance): Promise<Seed> => {
  const admin = addUser(instance, "human", "root", "Administrator")
  const acme = addGroup(instance, "acme", "Acme", null)
  const apps = addGroup(instance, "apps", "Apps", acme)
  const closed = addGroup(instance, "closed", "Closed", acme, { projectCreationLevel: "noone" })
  const team = addGroup(instance, "private-team", "Private team", acme)
  for (const group of [acme, team]) addMember(instance, admin, group, 50)
  const maintainer = addUser(instance, "human", "robin", "Robin Jansen")
  const owner = addUser(instance, "human", "sam", "Sam de Vries")
  addMember(instance, maintainer, apps, 40)
  addMember(instance, owner, apps, 50)
  const intranet = await addIntranet(instance, apps, owner)
  const bot = (name: string, level: number, more: Partial<Grant> = {}, group = apps): string =>
    addToken(instance, {
      name,
      user: newBot(instance, { kind: "group", id: group.id }, name, level),
      home: { kind: "group", id: group.id },
      ...more
    })
  const projectBot = newBot(instance, { kind: "project", id: intranet }, "project", 40)
  const service = addUser(
    instance,
    "service-account",
    `service_account_group_${apps.id}_${randomBytes(16).toString("hex")}`,
    "Service account user"
  )
  addMember(instance, service, apps, 40)
  return {
    groupId: apps.id,
    tokens: {
      maintainer: bot("maintainer", 40),
      owner: bot("owner", 50),
      developer: bot("developer", 30),
      reporter: bot("reporter", 20),
      readApi: bot("readApi", 40, { scopes: ["read_api"] }),
      expired: bot("expired", 40, { expiresAt: dayFromNow(-1) }),
      revoked: bot("revoked", 40, { revoked: true }),
      expiresTomorrow: bot("expiresTomorrow", 40, { expiresAt: dayFromNow(1) }),
      project: addToken(instance, {
        name: "project",
        user: projectBot,
        home: { kind: "project", id: intranet }
      }),
      personal: addToken(instance, { name: "personal", user: maintainer, home: { kind: "user" } }),
      ownerPersonal: addToken(instance, { name: "ownerPersonal", user: owner, home: { kind: "user" } }),
      serviceAccount: addToken(instance, { name: "serviceAccount", user: service, home: { kind: "user" } }),
      noCreate: bot("noCreate", 40, {}, closed)
    }
  }
}
