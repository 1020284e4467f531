import { Context, Effect, Layer } from "effect"
import type { Host } from "../model/Host.ts"
import { type Branches, branches } from "./Branches.ts"
import { type Commits, commits } from "./Commits.ts"
import { type CommitStatuses, commitStatuses } from "./CommitStatuses.ts"
import { type Files, files } from "./Files.ts"
import { type Groups, groups } from "./Groups.ts"
import { type Jobs, jobs } from "./Jobs.ts"
import { type Metadata, metadata } from "./Metadata.ts"
import { type Pages, pages } from "./Pages.ts"
import { type Pipelines, pipelines } from "./Pipelines.ts"
import { type Projects, projects } from "./Projects.ts"
import { type Tokens, tokens } from "./Tokens.ts"
import { type Tree, tree } from "./Tree.ts"
import { type Users, users } from "./Users.ts"
import { makeWire } from "./Wire.ts"

/** All that we ask of one GitLab with one token. Failures are problems; wire errors stay inside. */
export class GitLab extends Context.Tag("core/gitlab/GitLab")<
  GitLab,
  {
    readonly host: Host
    readonly branches: Branches
    readonly commits: Commits
    readonly commitStatuses: CommitStatuses
    readonly files: Files
    readonly groups: Groups
    readonly jobs: Jobs
    readonly metadata: Metadata
    readonly pages: Pages
    readonly pipelines: Pipelines
    readonly projects: Projects
    readonly tokens: Tokens
    readonly tree: Tree
    readonly users: Users
  }
>() {
  static readonly layer = Layer.effect(
    this,
    Effect.map(makeWire, (wire) => ({
      host: wire.host,
      branches: branches(wire),
      commits: commits(wire),
      commitStatuses: commitStatuses(wire),
      files: files(wire),
      groups: groups(wire),
      jobs: jobs(wire),
      metadata: metadata(wire),
      pages: pages(wire),
      pipelines: pipelines(wire),
      projects: projects(wire),
      tokens: tokens(wire),
      tree: tree(wire),
      users: users(wire)
    }))
  )
}
