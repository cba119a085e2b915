# Completion of brigade-cli for bash. What there is to complete, the program says itself.

_brigade_cli()
{
    local program=$1 word=$2 before=$3 command="" i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            -*) ;;
            *) command=${COMP_WORDS[i]}; break ;;
        esac
    done

    case $before in
        --by) COMPREPLY=($(compgen -W "thread core" -- "$word")); return ;;
        --theme) COMPREPLY=($(compgen -W "light dark" -- "$word")); return ;;
        --deadlock) COMPREPLY=($(compgen -W "fail dismiss" -- "$word")); return ;;
        --switches) COMPREPLY=($(compgen -W "best gaps" -- "$word")); return ;;
        --report | --trace | --record | --timeline | --chart | --compare)
            compopt -o default
            return ;;
        --set | --over | --repeat | --size | --only) return ;;
    esac

    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$("$program" $command --help 2>/dev/null \
            | grep -oE '^ +--[a-z]+' | tr -d ' ')" -- "$word"))
    elif [[ -z $command ]]; then
        COMPREPLY=($(compgen -W "$("$program" --help 2>/dev/null \
            | sed -nE 's/^  ([a-z]+) .*/\1/p')" -- "$word"))
    elif [[ $word == @* ]]; then
        COMPREPLY=($(compgen -P @ -W "$("$program" scenarios 2>/dev/null \
            | sed -E 's/^@?([a-z0-9-]+).*/\1/')" -- "${word#@}"))
    elif [[ $command != scenarios && $command != measure ]]; then
        compopt -o default
    fi
}
complete -F _brigade_cli brigade-cli
