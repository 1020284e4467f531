import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"

/**
 * GitLab asks itself before a push lands; so does the sandbox, by the hooks that Git runs. They read what the caller may do
 * from their environment, which `serveGit` fills in, and write down what landed.
 */
const preReceive = `#!/bin/sh
refuse() { echo "GitLab: $1" >&2; exit 1; }
while read -r old new ref; do
  [ -z "$SANDBOX_REFUSAL" ] || refuse "$SANDBOX_REFUSAL"
  protected=no
  for each in $SANDBOX_CLOSED; do
    [ "$each" != "$ref" ] && [ "$each" != all ] ||
      refuse "You are not allowed to push code to protected branches on this project."
  done
  for each in $SANDBOX_PROTECTED; do [ "$each" = "$ref" ] && protected=yes; done
  [ $protected = yes ] || continue
  case $new in *[!0]*) ;; *)
    refuse "You can only delete protected branches using the web interface." ;;
  esac
  case $old in *[!0]*)
    git merge-base --is-ancestor "$old" "$new" ||
      refuse "You are not allowed to force push code to a protected branch on this project." ;;
  esac
done
exit 0
`

const postReceive = `#!/bin/sh
{
  i=0
  while [ $i -lt "\${GIT_PUSH_OPTION_COUNT:-0}" ]; do
    eval "option=\\$GIT_PUSH_OPTION_$i"
    echo "option $option"
    i=$((i + 1))
  done
  while read -r old new ref; do echo "ref $old $new $ref"; done
} >> "$SANDBOX_REPORT"
`

export const writePushHooks = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, "pre-receive"), preReceive, { mode: 0o755 })
  await writeFile(join(folder, "post-receive"), postReceive, { mode: 0o755 })
}
