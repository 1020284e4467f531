import { Command, Option } from "clipanion"
import { Effect } from "effect"
import * as t from "typanion"
import { bash } from "../completion/bash.ts"
import { fish } from "../completion/fish.ts"
import { grammarOf } from "../completion/Grammar.ts"
import { zsh } from "../completion/zsh.ts"
import { shells } from "../documents/completionResult.ts"
import { EffectCommand } from "../EffectCommand.ts"

const scripts = { bash, fish, zsh }

export class CompletionCommand extends EffectCommand {
  static override paths = [["completion"]]
  static override usage = Command.Usage({
    category: "Help",
    description: "print a script with which your shell completes commands, options and their values",
    details:
      "Run the line for your shell and open a new terminal; after an update, print the script into its file again. When you press Tab, it starts no other program.",
    examples: [
      [
        "Install it for bash",
        "$0 completion bash > ~/.pages-publisher.bash && echo '. ~/.pages-publisher.bash' >> ~/.bashrc"
      ],
      [
        "Install it for zsh",
        "$0 completion zsh > ~/.pages-publisher.zsh && echo '. ~/.pages-publisher.zsh' >> ~/.zshrc"
      ],
      [
        "Install it for fish",
        "mkdir -p ~/.config/fish/completions && $0 completion fish > ~/.config/fish/completions/pages-publisher.fish"
      ]
    ]
  })

  shell = Option.String({ name: "shell", validator: t.isEnum(shells) })

  protected override program() {
    return Effect.sync(() => {
      const script = scripts[this.shell](grammarOf(this.cli.binaryName, this.cli.definitions()))
      return { text: script, result: { shell: this.shell, script: `${script}\n` } }
    })
  }
}
