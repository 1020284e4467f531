/** Lines of a log that a message shows. */
const shown = 20

// oxlint-disable-next-line no-control-regex -- GitLab's logs are coloured with escape sequences
const noise = /\u001b\[[0-9;]*[A-Za-z]|section_(start|end):\d+:[^\r]*\r|[\u0000-\u0008\u000b-\u001f\u007f]/g

const lines = (trace: string): ReadonlyArray<string> =>
  trace
    .split("\n")
    .map((line) => line.replace(noise, "").trimEnd())
    .filter((line) => line !== "")

/** The end of a job's log without colours and section marks (contract 7.6). */
export const lastLines = (trace: string): ReadonlyArray<string> => lines(trace).slice(-shown)

/** The site's address as our job prints it: the only place where GitLab before 16.8 tells it (contract 8.4). */
export const addressIn = (trace: string): string | undefined =>
  lines(trace)
    .map((line) => /^Pages address (https?:\/\/\S+)$/.exec(line)?.[1])
    .find((address) => address !== undefined)
