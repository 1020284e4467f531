# Completes the words of PROGRAM in bash. Made by: PROGRAM completion bash

FUNCTION() {
  local words=() line=$COMP_LINE rest word i
  # Bash tears words at "=" and ":"; those that no space parts are put together again.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    rest=${line#"${line%%[![:space:]]*}"}
    if ((i > 0)) && [[ $rest == "$line" ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    line=${rest:${#word}}
  done
  local current=${words[${#words[@]} - 1]} raw=${COMP_WORDS[COMP_CWORD]}
  [[ $raw == [=:] ]] && raw=
  local lead=${current%"$raw"}

  local at= place=0 option= given=' '
  for ((i = 1; i < ${#words[@]} - 1; i++)); do
    word=${words[i]}
    if [[ -n $option ]]; then
      option=
      continue
    fi
    case $word in
      -*=*) given+="${word%%=*} " ;;
      -*)
        given+="$word "
        case $word in
          #OPTIONS-WITH-A-VALUE#) option=$word ;;
        esac
        ;;
      *)
        case "$at $word" in
          #PATHS#) at="$at $word" ;;
          *) place=$((place + 1)) ;;
        esac
        ;;
    esac
  done

  local offers=() options=() paths= before=
  if [[ -z $option && $current == -*=* ]]; then
    option=${current%%=*}
    before="$option="
  fi
  if [[ -n $option ]]; then
    case $option in
#VALUES#
    esac
  else
    case "$at" in
#COMMANDS#
    esac
    if [[ $current == -* || ( ${#offers[@]} -eq 0 && -z $paths ) ]]; then
      offers=() paths=
      for word in "${options[@]}"; do
        [[ $given == *" $word "* && '#REPEATABLE#' != *" $word "* ]] || offers+=("$word")
      done
    fi
  fi

  COMPREPLY=()
  for word in "${offers[@]}"; do
    word=$before$word
    [[ $word == "$current"* ]] && COMPREPLY+=("${word#"$lead"}")
  done
  # Readline knows best about paths; where it cannot be asked, their names will do.
  case $paths in
    files) compopt -o default 2>/dev/null || FUNCTION_paths -f "$raw" ;;
    folders) compopt -o dirnames 2>/dev/null || FUNCTION_paths -d "$raw" ;;
  esac
  return 0
}

FUNCTION_paths() {
  local path
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$2")
}

complete -F FUNCTION PROGRAM
