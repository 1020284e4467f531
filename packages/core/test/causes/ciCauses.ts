import { branch, failedJob, pendingJob, pipeline, pipelineDetail, project, runningJob } from "../gitlab/bodies.ts"
import { json } from "../gitlab/scripted.ts"
import { to } from "../publish/watching.ts"
import { type Cause, failed, followed, on, published, publishedBefore, untaken } from "./Cause.ts"

const ended = (status: string, said: string | null = null, more: object = {}) =>
  followed({ [to.pipeline]: json(200, pipelineDetail(status, said)), [to.jobs]: json(200, []), ...more })

/** A version that is there already, for which GitLab is asked to start a pipeline. */
const started = (said: string, status = 400) =>
  publishedBefore({ [on.pipelines]: json(200, []), [on.run]: json(status, { message: { base: [said] } }) })

const failedIn = (change: object, reason: string) =>
  followed({
    [to.pipeline]: json(200, pipelineDetail("failed")),
    [to.jobs]: json(200, [failedJob(reason)]),
    [to.project]: json(200, { ...project, ...change })
  })

const pull = (said: string) =>
  `ERROR: Job failed: failed to pull image "busybox:stable" with specified policies [always]: ${said}`

export const ciCauses: ReadonlyArray<Cause> = [
  ["contract 7.4", "no minutes left", failed("ci_quota_exceeded"), "ci-quota"],
  ["contract 7.4", "CI turned off after the job was made", failed("builds_disabled"), "ci-disabled"],
  [
    "contract 7.6",
    "CI turned off",
    published({ [on.find]: json(200, { ...project, builds_access_level: "disabled" }) }),
    "ci-disabled"
  ],
  [
    "contract 7.6",
    "pipelines that may not be asked for",
    followed({ [to.pipelines]: json(403, { message: "403 Forbidden" }) }),
    "ci-disabled"
  ],
  ["contract 7.4", "no runner that could ever match", failed("no_matching_runner", [], untaken), "ci-no-runner"],
  [
    "contract 7.4, 19.x",
    "no runner within a day",
    failed("stuck_pending_no_matching_runners", [], untaken),
    "ci-no-runner"
  ],
  ["contract 7.4", "the older word for it", failed("stuck_or_timeout_failure", [], untaken), "ci-no-runner"],
  [
    "contract 7.6",
    "a job that waits for a runner",
    followed({ [to.pipeline]: json(200, pipelineDetail("pending")), [to.jobs]: json(200, [pendingJob]) }),
    "ci-no-runner"
  ],
  [
    "contract 7.4, 19.x",
    "runners that have no room",
    failed("stuck_pending_with_matching_runners", [], untaken),
    "ci-runners-busy"
  ],
  ["contract 7.4", "a runner that cannot do it", failed("runner_unsupported"), "ci-runner-unsuitable"],
  ["contract 7.4", "a runner that fell silent", failed("stuck_or_timeout_failure"), "ci-runner-lost"],
  ["contract 7.4, 19.x", "a runner without news", failed("no_updates_running"), "ci-runner-lost"],
  ["contract 7.4", "a runner that was shut down", failed("runner_interrupted"), "ci-runner-lost"],
  [
    "contract 7.4",
    "a runner without room on its disk",
    failed("runner_system_failure", ["ERROR: Job failed (system failure): no space left on device"]),
    "ci-runner-failed"
  ],
  [
    "contract 7.4",
    "a runner with wrong settings",
    failed("runner_configuration_error", ["ERROR: Job failed: invalid volume specification"]),
    "ci-runner-failed"
  ],
  [
    "contract 7.4",
    "a runner that reaches no registry",
    failed("runner_external_dependency_failure"),
    "ci-runner-network"
  ],
  [
    "peers 3.2.16",
    "a runner that does not reach GitLab",
    failed("script_failure", [
      "fatal: unable to access 'https://gitlab.example/acme/apps/menu.git/': SSL certificate problem: unable to get local issuer certificate"
    ]),
    "ci-runner-network"
  ],
  [
    "contract 7.4, 8.6",
    "an image that may not be pulled",
    failed("runner_system_failure", [pull("pull access denied")]),
    "ci-image-pull"
  ],
  [
    "contract 7.4, 8.6",
    "a registry that limits",
    failed("runner_external_dependency_failure", [pull("toomanyrequests: You have reached your pull rate limit")]),
    "ci-image-pull"
  ],
  ["contract 7.4", "a job that took too long", failed("job_execution_timeout"), "ci-timeout"],
  ["contract 7.4, 19.x", "the same, seen by the server", failed("server_timeout_running"), "ci-timeout"],
  ["contract 7.4", "a log that is too long", failed("trace_size_exceeded"), "ci-log-too-large"],
  ["contract 7.4", "a runner outside the group's addresses", failed("ip_restriction_failure"), "ci-ip-restricted"],
  [
    "contract 7.4",
    "an environment that is protected",
    failed("protected_environment_failure"),
    "ci-environment-refused"
  ],
  ["contract 7.4", "a deployment that somebody rejected", failed("deployment_rejected"), "ci-environment-refused"],
  [
    "contract 7.4",
    "a deployment that is older than another",
    failed("failed_outdated_deployment_job"),
    "pages-superseded"
  ],
  ["contract 7.4", "a fault of the scheduler", failed("scheduler_failure"), "ci-gitlab-failed"],
  ["contract 7.4", "a fault without a name", failed("unknown_failure"), "ci-gitlab-failed"],
  [
    "contract 7.4",
    "a project that is archived before its job",
    failedIn({ archived: true }, "archived_failure"),
    "app-archived"
  ],
  [
    "contract 7.4",
    "a project that is deleted before its job",
    failedIn({ marked_for_deletion_on: "2026-12-01" }, "project_deleted"),
    "app-deletion-scheduled"
  ],
  ["contract 7.4", "a job that was canceled and then lost", failed("no_updates_canceling"), "ci-canceled"],
  [
    "contract 7.4",
    "a script that fails",
    failed("script_failure", ["ERROR: Job failed: exit code 1"]),
    "ci-job-failed"
  ],
  ["contract 7.4", "a word of a later release", failed("a_later_word"), "ci-job-failed"],
  [
    "contract 7.6; peers 3.3.23",
    "an artifact that is too large",
    failed("script_failure", [
      'WARNING: Uploading artifacts as "archive" to coordinator... 413 Request Entity Too Large'
    ]),
    "ci-artifact-too-large"
  ],
  [
    "contract 7.6",
    "a pipeline file with a mistake",
    ended("failed", "jobs:pages config contains unknown keys: pagess"),
    "ci-config-invalid"
  ],
  [
    "peers 3.3.22; contract 7.6",
    "an account that is not verified",
    ended("failed", "Identity verification is required in order to run CI jobs"),
    "ci-identity-verification"
  ],
  [
    "contract 7.6",
    "a pipeline whose rules leave no job",
    ended("failed", "No stages / jobs for this pipeline."),
    "ci-no-job"
  ],
  [
    "contract 7.6",
    "a pipeline by hand whose rules leave no job",
    started(
      "Pipeline will not run for the selected trigger. The rules configuration prevented any jobs from being added to the pipeline."
    ),
    "ci-no-job"
  ],
  ["contract 7.6", "a pipeline by hand where CI is off", started("Pipelines are disabled!"), "ci-disabled"],
  ["contract 7.6", "a pipeline by hand without its file", started("Missing CI config file"), "ci-config-missing"],
  [
    "contract 7.6",
    "a pipeline by hand with a mistake",
    started("jobs:pages config contains unknown keys: pagess"),
    "ci-config-invalid"
  ],
  [
    "contract 7.6",
    "a pipeline by hand of nobody known",
    started("Identity verification is required in order to run CI jobs", 403),
    "ci-identity-verification"
  ],
  [
    "contract 7.6",
    "a pipeline by hand on a branch of others",
    started("You do not have sufficient permission to run a pipeline on 'main'."),
    "ci-forbidden"
  ],
  ["contract 7.6", "a pipeline by hand of a branch that is gone", started("Reference not found"), "ci-refused"],
  [
    "contract 9.2",
    "a pipeline by hand too many",
    started("Too many pipelines created in the last minute. Try again later."),
    "host-rate-limited"
  ],
  ["contract 7.6", "a pipeline that never appears", followed({ [to.pipelines]: json(200, []) }), "ci-no-pipeline"],
  ["contract 7.6", "a pipeline that somebody canceled", ended("canceled"), "ci-canceled"],
  [
    "contract 7.6",
    "a pipeline that a newer one canceled",
    ended("canceled", null, { [to.head]: json(200, branch("d".repeat(40))) }),
    "pages-superseded"
  ],
  ["contract 6.9", "a pipeline that is skipped", ended("skipped"), "ci-skipped"],
  ["contract 7.3", "a job that waits for a hand", ended("manual"), "ci-blocked"],
  [
    "contract 7.3",
    "a status of a later release",
    followed({ [to.pipeline]: json(200, pipelineDetail("pondering")), [to.jobs]: json(200, [runningJob]) }),
    "ci-still-running"
  ],
  [
    "contract 7.1",
    "a project that goes while its pipeline runs",
    followed({ [to.pipelines]: json(200, [pipeline]), [to.jobs]: json(404, { message: "404 Project Not Found" }) }),
    "app-gone"
  ]
]
