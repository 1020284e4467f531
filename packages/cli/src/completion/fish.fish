# Completes the words of PROGRAM in fish. Made by: PROGRAM completion fish

# Whether the words so far name this command, and whether a word is next that stands alone after so many.
function FUNCTION_at --argument-names path place
    set -l words (commandline -opc)
    set -e words[1]
    set -l at
    set -l alone 0
    set -l is_value 0
    for word in $words
        if test $is_value = 1
            set is_value 0
            continue
        end
        switch $word
            case '-*=*'
            case '-*'
                contains -- $word #OPTIONS-WITH-A-VALUE#
                and set is_value 1
            case '*'
                set -l longer $at $word
                if contains -- "$longer" #PATHS#
                    set at $longer
                else
                    set alone (math $alone + 1)
                end
        end
    end
    test "$at" = "$path"
    and begin
        test -z "$place"
        or test $is_value$alone = 0$place
    end
end

# Whether an option is among the words so far. One whose value is being typed does not count.
function FUNCTION_given --argument-names option
    set -l words (commandline -opc | string replace -r '^(--[^=]+)=.*' '$1=')
    contains -- $words[-1] #OPTIONS-WITH-A-VALUE#
    and set -e words[-1]
    contains -- $option (string replace -r '=$' '' -- $words)
end

complete -c PROGRAM -e
complete -c PROGRAM -f
#COMPLETIONS#
