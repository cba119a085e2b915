#compdef brigade-cli
# Completion of brigade-cli for zsh. What there is to complete, the program says itself.

_brigade_cli_scenarios() {
    local -a names
    names=(@${(f)^"$($program scenarios 2>/dev/null | sed -E 's/^@?([a-z0-9-]+).*/\1/')"})
    compadd -a names
}

_brigade-cli() {
    local program=$words[1] before=$words[CURRENT-1] command
    local -a given
    given=(${words[2,CURRENT-1]:#-*})
    command=$given[1]

    case $before in
        --by) compadd thread core; return ;;
        --theme) compadd light dark; return ;;
        --deadlock) compadd fail dismiss; return ;;
        --switches) compadd best gaps; return ;;
        --report|--trace|--record|--timeline|--chart|--compare) _files; return ;;
        --set|--over|--repeat|--size|--only) return ;;
    esac

    if [[ $words[CURRENT] == -* ]]; then
        local -a options
        options=(${(f)"$($program $command --help 2>/dev/null | grep -oE '^ +--[a-z]+' | tr -d ' ')"})
        compadd -a options
    elif [[ -z $command ]]; then
        local -a commands
        commands=(${(f)"$($program --help 2>/dev/null | sed -nE 's/^  ([a-z]+) .*/\1/p')"})
        compadd -a commands
    elif [[ $words[CURRENT] == @* ]]; then
        _brigade_cli_scenarios
    elif [[ $command != (scenarios|measure) ]]; then
        _files
        _brigade_cli_scenarios
    fi
}

_brigade-cli "$@"
