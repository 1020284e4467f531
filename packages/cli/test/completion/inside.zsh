# What the inner zsh runs: a widget that completes all lines, one after the other.
autoload -Uz compinit && compinit -D -u
source $script
zstyle ':completion:*' list-prompt ''
zstyle ':completion:*' menu no
LISTMAX=0

compadd() {
  typeset -a __found
  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
    builtin compadd -A __found "$@"
    offered+=("${__found[@]}")
  fi
  builtin compadd "$@"
}

complete-lines() {
  typeset -ga offered
  local line
  while IFS= read -r line; do
    offered=()
    BUFFER=$line CURSOR=${#line}
    zle list-choices
    print -r -- "> $line" >> $out
    print -rl -- "${(@u)offered}" >> $out
  done < $lines
  print -r -- done >> $out
  BUFFER=
}
zle -N complete-lines
zle-line-init() { zle complete-lines }
zle -N zle-line-init
