# Completes each line of a file in a real zsh at a terminal of its own, and prints what was offered.
# zsh -f zsh.zsh <script> <lines>
zmodload zsh/zpty
typeset out=$2.offered
: > $out
zpty zsh zsh -f -i
zpty -w zsh "PS1= script=${(q)1} lines=${(q)2} out=${(q)out}; source ${(q)0:A:h}/inside.zsh"
repeat 600; do
  zpty -r -t zsh > /dev/null || sleep 0.05
  [[ $(tail -n 1 $out) == done ]] && break
done
cat $out
zpty -d zsh
