# Completion of brigade for bash. What there is to complete, the programs say themselves.

_brigade()
{
    local program=$1 word=$2 before=$3
    COMPREPLY=()

    case $before in
        --theme) COMPREPLY=($(compgen -W "light dark contrast" -- "$word")); return ;;
        --at) COMPREPLY=($(compgen -W "end" -- "$word")); return ;;
        --language) COMPREPLY=($(compgen -W "ar de en es fr pt_BR zh_CN" -- "$word")); return ;;
        --lesson)
            COMPREPLY=($(compgen -W "$("${program}-cli" lessons 2>/dev/null \
                | sed -nE 's/^ *[0-9]+ +([a-z0-9-]+) .*/\1/p')" -- "$word"))
            return ;;
        --record | --compare | --screenshot) compopt -o default; return ;;
        --sweep | --repeat | --step | --size) return ;;
    esac

    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$("$program" --help 2>/dev/null | grep -oE -- '--[a-z]+')" -- "$word"))
    elif [[ $word == @* ]]; then
        COMPREPLY=($(compgen -P @ -W "$("${program}-cli" scenarios 2>/dev/null \
            | sed -E 's/^@?([a-z0-9-]+).*/\1/')" -- "${word#@}"))
    else
        compopt -o default
    fi
}
complete -F _brigade brigade
