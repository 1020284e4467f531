import type { Readable } from "node:stream"

export type Headers = Readonly<Record<string, string>>

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: string | Buffer | Readable | null
}

export const json = (status: number, value: unknown, headers: Headers = {}): Answer => ({
  status,
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(value)
})

export const ok = (value: unknown): Answer => json(200, value)
export const created = (value: unknown): Answer => json(201, value)
export const noContent: Answer = { status: 204, headers: {}, body: null }
export const accepted: Answer = json(202, { message: "202 Accepted" })

export const text = (status: number, body: string, headers: Headers = {}): Answer => ({
  status,
  headers: { "Content-Type": "text/plain", ...headers },
  body
})

export const html = (status: number, body: string, headers: Headers = {}): Answer => ({
  status,
  headers: { "Content-Type": "text/html; charset=utf-8", ...headers },
  body
})
