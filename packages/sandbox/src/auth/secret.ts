import { randomBytes } from "node:crypto"
import { crc32 } from "./crc32.ts"
import type { Release } from "../Release.ts"

const prefix = "glpat-"

/** `o` organisation and `u` user, keys sorted, integers in base 36 (contract 1.4). */
export const routingText = (userId: number, organizationId = 1): string =>
  `o:${organizationId.toString(36)}\nu:${userId.toString(36)}`

const padded = (value: number, digits: number): string => value.toString(36).padStart(digits, "0")

const encodePayload = (random: Buffer, routing: string): string =>
  Buffer.concat([random, Buffer.from(routing), Buffer.from([routing.length])]).toString("base64url")

export const routableSecret = (random: Buffer, routing: string): string => {
  const payload = encodePayload(random, routing)
  const checked = `${prefix}${payload}.01.${padded(payload.length, 2)}`
  return checked + padded(crc32(checked), 7)
}

/** 17.x and early 18.x wrote no format version. */
const firstGenerationSecret = (random: Buffer, routing: string): string => {
  const payload = encodePayload(random, routing)
  const checked = `${prefix}${payload}.${padded(payload.length, 2)}`
  return checked + padded(crc32(checked), 7)
}

const legacySecret = (): string => prefix + randomBytes(15).toString("base64url")

export const newSecret = (release: Release, userId: number): string => {
  if (release.atLeast("18.3")) return routableSecret(randomBytes(16), routingText(userId))
  if (release.atLeast("17.0")) return firstGenerationSecret(randomBytes(16), routingText(userId))
  return legacySecret()
}
