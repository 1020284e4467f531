import { Schema } from "effect"
import type { Guide } from "./Guide.ts"

export class LocalPortInUse extends Schema.TaggedError<LocalPortInUse>()("LocalPortInUse", {
  port: Schema.Number
}) {
  static readonly guide: Guide<LocalPortInUse> = {
    code: "local-port-in-use",
    exitCode: 2,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "Another program uses that port",
      why: (p) => `Port ${p.port} of this computer is taken.`,
      steps: (p) => [
        { text: "Choose another port: add --port and a number between 1024 and 65535" },
        { text: "Or see which program it is, and end that one", command: `lsof -i :${p.port}` }
      ]
    },
    example: () => new LocalPortInUse({ port: 8929 })
  }
}
