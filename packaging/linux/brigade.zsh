#compdef brigade
# Completion of brigade for zsh. What there is to complete, the programs say themselves.

_brigade_scenarios() {
    local -a names
    names=(@${(f)^"$($program-cli scenarios 2>/dev/null | sed -E 's/^@?([a-z0-9-]+).*/\1/')"})
    compadd -a names
}

_brigade() {
    local program=$words[1] before=$words[CURRENT-1]

    case $before in
        --theme) compadd light dark contrast; return ;;
        --at) compadd end; return ;;
        --language) compadd ar de en es fr pt_BR zh_CN; return ;;
        --lesson)
            local -a lessons
            lessons=(${(f)"$($program-cli lessons 2>/dev/null | sed -nE 's/^ *[0-9]+ +([a-z0-9-]+) .*/\1/p')"})
            compadd -a lessons
            return ;;
        --record|--compare|--screenshot) _files; return ;;
        --sweep|--repeat|--step|--size) return ;;
    esac

    if [[ $words[CURRENT] == -* ]]; then
        local -a options
        options=(${(f)"$($program --help 2>/dev/null | grep -oE -- '--[a-z]+')"})
        compadd -a options
    elif [[ $words[CURRENT] == @* ]]; then
        _brigade_scenarios
    else
        _files
        _brigade_scenarios
    fi
}

_brigade "$@"
