# Completes each line of a file as fish does, and prints what was offered.
# fish --no-config fish.fish <script> <lines>
source $argv[1]
while read -l line
    echo "> $line"
    complete -C "$line" | string replace -r '\t.*' ''
end <$argv[2]
true
