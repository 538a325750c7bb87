# shellcheck shell=bash
# Command lines. Sets `data` (absolute), `port`, `port_given`, `cells` (an array), `cells_given`, `demo`,
# `store`, `store_given`, `dsn`, `build`.

set_defaults() {
    data=$root/.pegase
    port=$DEFAULT_PORT port_given=
    cells=("${ALL_CELLS[@]}") cells_given=
    demo=yes
    store=sqlite store_given='' dsn=''
    # shellcheck disable=SC2034  # For ./deploy/up.
    build=yes
}

# Reads options; anything else ends the script with one line and status 2.
#   parse_options "data port" "$@"      the names that this script takes
parse_options() {
    local known=" $1 help " name value
    shift
    set_defaults
    while (($#)); do
        case $1 in
        --*=*) name=${1%%=*} value=${1#*=} && shift && set -- "$name" "$value" "$@" ;;
        --*) name=$1 ;;
        *) misuse "unexpected argument '$1'" ;;
        esac
        [[ $known == *" ${name#--} "* ]] || misuse "unknown option '$name'"
        case $name in
        --help) usage && exit 0 ;;
        --no-demo)
            demo=
            shift
            continue
            ;;
        --no-build)
            # shellcheck disable=SC2034  # For ./deploy/up.
            build=
            shift
            continue
            ;;
        --full)
            # shellcheck disable=SC2034  # For ./deploy/backup.
            full=yes
            shift
            continue
            ;;
        esac
        (($# >= 2)) || misuse "$name needs a value"
        case $name in
        --data) set_data "$2" ;;
        --port) set_port "$2" ;;
        --cells) set_cells "$2" ;;
        --store) set_store "$2" ;;
        --dsn) set_dsn "$2" ;;
        --demo) set_demo "$2" ;;
        *) set_other "$name" "$2" ;;
        esac
        shift 2
    done
}

set_data() {
    [[ -n $1 ]] || misuse "--data needs a directory"
    data=$(realpath -m -- "$1")
    [[ $data != *$'\n'* ]] || misuse "--data: a path with a line break in it"
}

set_port() {
    if [[ ! $1 =~ ^[0-9]{1,5}$ ]] || ((10#$1 < 1 || 10#$1 > 65535)); then
        misuse "--port: '$1' is not a number from 1 to 65535"
    fi
    port=$((10#$1)) port_given=yes
}

set_demo() {
    [[ $1 == full ]] || misuse "--demo: '$1' is not full"
    demo=full
}

set_store() {
    case $1 in
    sqlite | postgresql) store=$1 store_given=yes ;;
    *) misuse "--store: '$1' is neither sqlite nor postgresql" ;;
    esac
}

# Without user and database, which are each service's own, and on one line.
set_dsn() {
    [[ $1 == *=* && $1 != *$'\n'* && $1 != *://* && " $1" != *' dbname='* ]] ||
        misuse "--dsn: key=value words as libpq takes them, without dbname"
    # Because these words stand in every service's command line, which `ps` shows to everybody.
    [[ ! " $1" =~ [^a-z_](ssl)?password[[:space:]]*= ]] ||
        misuse "--dsn: no password in it: put it in a file and say passfile=FILE, or set PGPASSFILE"
    dsn=$1
}

set_cells() {
    local cell wanted
    IFS=, read -ra wanted <<<"$1"
    ((${#wanted[@]})) || misuse "no cell given, they are ${ALL_CELLS[*]}"
    for cell in "${wanted[@]}"; do
        [[ " ${ALL_CELLS[*]} " == *" $cell "* ]] || misuse "'$cell' is no cell, they are ${ALL_CELLS[*]}"
    done
    # In the order of the list and once each, so that `vn,kh` and `kh,vn,vn` are the same deployment.
    cells=()
    for cell in "${ALL_CELLS[@]}"; do
        [[ " ${wanted[*]} " != *" $cell "* ]] || cells+=("$cell")
    done
    cells_given=yes
}
