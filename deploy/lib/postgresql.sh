# shellcheck shell=bash
# A PostgreSQL server of one's own, on a unix socket in its directory and nowhere else.
#
# PostgreSQL refuses to run as root, so root runs it as the user `postgres` of Debian's package, who must reach
# the directory. Whoever reaches the socket may be anybody inside and the directory is 0700; or, given who may be which
# role, the directory is passed by all and the kernel says who calls.

postgresql_programs() { find /usr/lib/postgresql -maxdepth 2 -name bin -type d 2>/dev/null | sort -V | tail -n 1; }

#   as_postgresql DIR COMMAND...
as_postgresql() {
    local directory=$1
    shift
    if ((EUID == 0)); then
        (cd / && setpriv --reuid postgres --regid postgres --clear-groups -- "$@")
    else
        (cd "$directory" && "$@")
    fi
}

# Starts the server of a directory, made when absent; returns once it answers.
#   start_postgresql DIR [LOGINS]       LOGINS: `USER ROLE`, one a line
start_postgresql() {
    local directory=$1 logins=${2-} programs
    programs=$(postgresql_programs)
    [[ -n $programs ]] || return 1
    mkdir -p "$directory"
    chmod "$([[ -n $logins ]] && echo 0711 || echo 0700)" "$directory"
    ((EUID != 0)) || chown postgres: "$directory"
    as_postgresql "$directory" test -w "$directory" || return 1
    if [[ ! -e $directory/data/PG_VERSION ]]; then
        as_postgresql "$directory" "$programs/initdb" --pgdata="$directory/data" --username=postgres \
            --auth-local=trust --auth-host=reject --encoding=UTF8 --locale=C --no-instructions >/dev/null || return 1
    fi
    as_postgresql "$directory" tee "$directory/data/pg_hba.conf" >/dev/null \
        <<<"local all all $([[ -n $logins ]] && echo 'peer map=pegase' || echo trust)"
    [[ -z $logins ]] ||
        as_postgresql "$directory" tee "$directory/data/pg_ident.conf" >/dev/null < <(sed 's/^/pegase /' <<<"$logins")
    # 9 is the lock of `up`, which must not stay with the server.
    as_postgresql "$directory" "$programs/pg_ctl" --pgdata="$directory/data" --log="$directory/log" --wait --silent \
        --options="-c listen_addresses='' -c unix_socket_directories='$directory' -c max_connections=200" start \
        </dev/null 9>&-
}

postgresql_runs() {
    local programs
    programs=$(postgresql_programs)
    [[ -n $programs && -e $1/data/PG_VERSION ]] &&
        as_postgresql "$1" "$programs/pg_ctl" --pgdata="$1/data" status >/dev/null 2>&1
}

#   stop_postgresql DIR MODE
stop_postgresql() {
    as_postgresql "$1" "$(postgresql_programs)/pg_ctl" --pgdata="$1/data" --mode="$2" --silent --wait stop
}
