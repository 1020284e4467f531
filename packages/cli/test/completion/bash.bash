# Completes each line of a file as bash would, and prints what was offered.
# bash bash.bash <script> <lines>; a tab parts the line from its words, as bash tears them.
source "$1"
while IFS=$'\t' read -r -a torn; do
  COMP_LINE=${torn[0]} COMP_POINT=${#torn[0]}
  COMP_WORDS=()
  for word in "${torn[@]:1}"; do COMP_WORDS+=("${word#.}"); done
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _pages_publisher
  printf '> %s\n' "$COMP_LINE"
  ((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}"
done <"$2"
