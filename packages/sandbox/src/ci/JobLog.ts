import type { Job } from "../world/Job.ts"

const escape = "\u001b"
const bold = (text: string): string => `${escape}[36;1m${text}${escape}[0;m`
const command = (text: string): string => `${escape}[32;1m$ ${text}${escape}[0;m`
const red = (text: string): string => `${escape}[31;1m${text}${escape}[0;m`

/** A job's log with section markers, as the runner writes it (contract 7.6). */
export class JobLog {
  readonly #job: Job
  #open: string | null = null

  constructor(job: Job) {
    this.#job = job
  }

  line(text: string): void {
    this.#job.trace += `${text}\n`
  }

  section(name: string, title: string): void {
    this.close()
    this.#open = name
    this.#job.trace += `section_start:${this.#now()}:${name}\r${escape}[0K${bold(title)}\n`
  }

  close(): void {
    if (this.#open === null) return
    this.#job.trace += `section_end:${this.#now()}:${this.#open}\r${escape}[0K`
    this.#open = null
  }

  command(text: string): void {
    this.line(command(text))
  }

  succeeded(): void {
    this.close()
    this.line(`${escape}[32;1mJob succeeded${escape}[0;m`)
  }

  failed(why: string): void {
    this.close()
    this.line(red(`ERROR: Job failed${why}`))
  }

  #now(): number {
    return Math.floor(Date.now() / 1000)
  }
}
