import type { FamilyTexts } from "../Texts.ts"
import { hostAnswer } from "./hostAnswer.ts"
import { hostConnection } from "./hostConnection.ts"
import { hostProxy } from "./hostProxy.ts"
import { hostStranger } from "./hostStranger.ts"
import { hostTls } from "./hostTls.ts"

export const host: FamilyTexts<"Host"> = { ...hostAnswer, ...hostConnection, ...hostProxy, ...hostStranger, ...hostTls }
