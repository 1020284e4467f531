#compdef PROGRAM
# Completes the words of PROGRAM in zsh. Made by: PROGRAM completion zsh

#LEVELS#
# In a folder of $fpath this file is the function; anywhere else it says what is to be completed by which.
if [[ $funcstack[1] == _PROGRAM ]]; then
  FUNCTION "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
  compdef FUNCTION PROGRAM
fi
