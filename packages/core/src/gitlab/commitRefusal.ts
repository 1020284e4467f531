import { AppArchived } from "../problems/AppArchived.ts"
import type { Evidence } from "../model/Evidence.ts"
import type { Problem } from "../problems/Problem.ts"
import { PublishAuthorRule } from "../problems/PublishAuthorRule.ts"
import { PublishFileNameRule } from "../problems/PublishFileNameRule.ts"
import { PublishFileSizeRule } from "../problems/PublishFileSizeRule.ts"
import { PublishMessageRule } from "../problems/PublishMessageRule.ts"
import { PublishNamespaceFull } from "../problems/PublishNamespaceFull.ts"
import { PublishPathInvalid } from "../problems/PublishPathInvalid.ts"
import { PublishPathLocked } from "../problems/PublishPathLocked.ts"
import { PublishPayloadTooLarge } from "../problems/PublishPayloadTooLarge.ts"
import { PublishPushForbidden } from "../problems/PublishPushForbidden.ts"
import { PublishPushRule } from "../problems/PublishPushRule.ts"
import { PublishRefused } from "../problems/PublishRefused.ts"
import { PublishRepositoryFull } from "../problems/PublishRepositoryFull.ts"
import { PublishSecretFound } from "../problems/PublishSecretFound.ts"
import type { CommitRequest } from "./Commits.ts"
import { forbidden } from "./foreseen.ts"
import type { Refused } from "./Refused.ts"

interface At {
  readonly projectUrl: string
  readonly evidence: Evidence
}

/** What GitLab says when there is no more room, whatever the status is (contract 6.4). */
const full: ReadonlyArray<readonly [said: RegExp, problem: (at: At) => Problem]> = [
  [/namespace storage|storage (limit|quota)/i, (at) => new PublishNamespaceFull(at)],
  [/exceed(ed)? its size limit|repository (is full|size limit)/i, (at) => new PublishRepositoryFull(at)]
]

/** Status 400: GitLab's own checks, Git's and the push rules, told apart by their text only (contract 6.4). */
const rules: ReadonlyArray<readonly [said: RegExp, problem: (at: At) => Problem]> = [
  // What GitLab 18.7 and older ones say of a request that is wrong in itself.
  [
    /^400 Bad request|^(branch|commit_message|actions)(\[.*\])? (is|are|does)\b|invalid json|base64|tried to create/i,
    (at) => new PublishRefused(at)
  ],
  [/invalid path|traversal|provide a file path/i, (at) => new PublishPathInvalid(at)],
  [/secrets? detected|push blocked/i, (at) => new PublishSecretFound(at)],
  [
    /\b(author|committer)\b.*(e-?mail|name|not a member|does not follow|verified)|cannot push commits for/i,
    (at) => new PublishAuthorRule(at)
  ],
  [/^commit message (does not|contains|must)/i, (at) => new PublishMessageRule(at)],
  [/^file name .*prohibited/i, (at) => new PublishFileNameRule(at)],
  [/larger than the (allowed|maximum) size|exceeds the (file|maximum) size/i, (at) => new PublishFileSizeRule(at)],
  [/is locked (in git lfs )?by /i, (at) => new PublishPathLocked(at)]
]

/** Why GitLab did not take a commit. Any other text of status 400 is a rule's or a hook's own. */
export const commitRefusal = ({ body, branch, projectUrl }: CommitRequest, refused: Refused): Problem => {
  const { evidence, said, status } = refused
  const at = { projectUrl, evidence }
  const named = (texts: typeof rules) => texts.find(([text]) => text.test(said))?.[1](at)
  if (status === 413) return new PublishPayloadTooLarge({ bytes: body.byteLength, evidence })
  const noRoom = named(full)
  if (noRoom !== undefined) return noRoom
  if (forbidden(refused)) {
    return /archived/i.test(said)
      ? new AppArchived({ projectUrl, app: projectUrl.replace(/^.*\//, "") })
      : new PublishPushForbidden({ ...at, branch })
  }
  return status === 400 ? (named(rules) ?? new PublishPushRule(at)) : new PublishRefused(at)
}
