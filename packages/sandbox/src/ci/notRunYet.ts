/** What every job has in common until a runner takes it. */
export const notRunYet = () => ({
  failureReason: null,
  createdAt: new Date().toISOString(),
  queuedAt: null,
  startedAt: null,
  finishedAt: null,
  runner: false,
  retried: false,
  artifacts: [],
  trace: ""
})
