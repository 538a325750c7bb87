# shellcheck shell=bash
# What ./deploy/backup and ./deploy/restore share: which stores a deployment has, their keys, and how a service is
# called to back its own up.

# Sets what the options of both scripts left open.
backup_defaults() { tenants=() full='' directory='' time=''; }

set_tenant() {
    [[ $1 =~ ^[a-z0-9][a-z0-9-]{1,31}$ || $1 == _directory ]] || misuse "--tenant: '$1' is no partner's code"
    tenants+=("$1")
}

set_directory() {
    [[ -n $2 && $2 != *$'\n'* ]] || misuse "$1 needs a directory"
    directory=$(realpath -m -- "$2")
}

# A deployment that was brought up here once.
need_deployment() {
    [[ -e $data/VERSION && $(head -c 64 "$data/VERSION") == "$DATA_VERSION" ]] ||
        fail "$(shown "$data") is no data directory of this version: give another with --data"
    [[ -O $data ]] || fail "$(shown "$data") belongs to $(stat -c %U "$data"), you are $(id -un)"
    [[ -x $data/bin/pegase-family && -x $data/bin/pegase-partner ]] ||
        fail "$(shown "$data/bin") has no programs: ./deploy/up builds them"
}

# The names of the services whose stores are meant, one a line: `vn-family`.
services() {
    local cell service
    for cell in "${cells[@]}"; do
        for service in partner family; do
            [[ ! -e $data/cells/$cell/$service/keys/country.key ]] || printf '%s-%s\n' "$cell" "$service"
        done
    done
}

# Calls a service to work on its own store and shows what it says of each tenant.
#   call_service NAME JOB OPTION...
call_service() {
    local name=$1 job=$2 command status=0
    shift 2
    set_command "$name" "$job"
    (cd "$data" && "${command[@]}" "$@") | while read -r line; do say "$name" "${line/"$directory"\//}"; done || status=$?
    own_program "$name"
    return "$status"
}

# The tenants that a service has in its database, one a line, but for the one that it tries commits in. A role that
# row-level security keeps from them is refused, where it would read an empty list otherwise.
tenants_in_database() {
    as_operator "pegase_${1%-*}_${1#*-}" --command 'SET row_security = off' \
        --command "SELECT split_part(convert_from(tenant, 'UTF8'), '/', 2) FROM pegase.tenants ORDER BY 1" |
        sed '/^_probe$/d'
}
