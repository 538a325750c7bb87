# shellcheck shell=bash
# The PostgreSQL databases of a deployment, one for each service of each cell, and the server they are on when the
# deployment has one of its own.
#
#   store                 what keeps the records: `sqlite`, or `postgresql`; since the first `up` that made them a place
#   dsn                   the server that was given, as libpq takes it without database and user; absent for our own
#   postgresql/           our own server: its data and its socket

# The path of a unix socket has 107 bytes, of which PostgreSQL takes 15.
readonly LONGEST_SOCKET_DIRECTORY=92

# A deployment keeps the store it began with: records do not move from one to the other by themselves.
choose_store() {
    local wanted=$store wanted_dsn=$dsn
    if [[ -e $data/store ]]; then
        read_store
        [[ -z $store_given || $wanted == "$store" ]] ||
            fail "$(shown "$data") holds records in $store: choose another --data for $wanted"
    elif [[ $store == postgresql && -n $(find "$data/cells" -name VERSION -path '*/store/*' -print -quit 2>/dev/null) ]]; then
        fail "$(shown "$data") holds records in SQLite: choose another --data for PostgreSQL"
    fi
    [[ -z $wanted_dsn || $store == postgresql ]] || misuse "--dsn goes with --store postgresql"
    [[ -z $wanted_dsn || $wanted_dsn == "$dsn" ]] ||
        fail "$(shown "$data") keeps its records on another server: choose another --data"
}

# Sets `store` and `dsn` as the deployment has them.
read_store() {
    store=sqlite dsn=''
    [[ ! -e $data/store ]] || store=$(<"$data/store")
    [[ $store != postgresql || ! -e $data/dsn ]] || dsn=$(<"$data/dsn")
}

# Keeps the choice: once the databases are there, so that a word that was wrong can be said right.
record_store() {
    [[ ! -e $data/store ]] || return 0
    if [[ -n $dsn ]]; then
        write_file 0600 "$data/dsn" <<<"$dsn"
    else
        rm -f "$data/dsn"
    fi
    write_file 0644 "$data/store" <<<"$store"
}

has_own_server() { [[ $store == postgresql && -z $dsn ]]; }

# Of a service's own role. On a given server it logs in by a password of its own, from a file in the directory of its
# keys; as programs do, it is named from the data directory. Of two values the later one counts, so what a DSN says of the
# operator's stays the operator's.
#   dsn_of USER DATABASE CELL SERVICE
dsn_of() {
    if [[ -n $dsn ]]; then
        printf "%s user=%s dbname=%s passfile='%s'" "$dsn" "$1" "$2" "$(passfile_of "$3" "$4")"
    else
        printf "host='%s' user=%s dbname=%s" "$data/postgresql" "$1" "$2"
    fi
}

passfile_of() { printf 'cells/%s/%s/keys/database.pass' "$1" "$2"; }

# The password of a service's role, drawn once.
#   make_passfile CELL SERVICE
make_passfile() {
    local file
    file=$data/$(passfile_of "$1" "$2")
    [[ ! -e $file ]] || return 0
    printf '*:*:pegase_%s_%s:pegase_%s_%s_app:%s\n' "$1" "$2" "$1" "$2" "$(openssl rand -hex 24)" |
        write_file 0400 "$file"
}

# Brings every database to the schema of the programs that are about to run; makes those that do not exist.
prepare_databases() {
    local cell service name command password
    [[ $store == postgresql ]] || return 0
    need_packages "$CLIENT_PACKAGES"
    if has_own_server; then
        need_packages "$SERVER_PACKAGES"
        start_own_server
    fi
    for cell in "${cells[@]}"; do
        for service in partner family; do
            name=pegase_${cell}_$service
            if [[ -z $(as_operator postgres --command "SELECT 1 FROM pg_database WHERE datname = '$name'") ]]; then
                as_operator postgres --command "CREATE DATABASE $name" >/dev/null
            fi
            password=()
            if [[ -n $dsn ]]; then
                make_passfile "$cell" "$service"
                password=(--role-passfile "$(passfile_of "$cell" "$service")")
            fi
            set_command "$cell-$service" migrate
            (cd "$data" && "${command[@]}" --database "$(operator_dsn "$name")" "${password[@]}") ||
                fail "the database $name could not be brought to this version's schema"
        done
    done
    say databases "pegase_<cell>_<service> for ${cells[*]}"
}

# The role that makes databases and roles: our own server's superuser, or whoever the given DSN says.
operator_dsn() {
    if [[ -n $dsn ]]; then
        printf '%s dbname=%s' "$dsn" "$1"
    else
        printf "host='%s' user=postgres dbname=%s" "$data/postgresql" "$1"
    fi
}

#   as_operator DATABASE PSQL-OPTION...
as_operator() {
    psql --no-psqlrc --no-password --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --dbname "$(operator_dsn "$1")" "${@:2}" ||
        fail "the database server refused the above"
}

# Who may be which role on our own server where the programs have users of their own, one `USER ROLE` a line.
logins() {
    local cell service
    [[ $users == separate ]] || return 0
    printf 'root postgres\npostgres postgres\n'
    for cell in "${ALL_CELLS[@]}"; do
        for service in partner family; do
            printf '%s pegase_%s_%s_app\n' "$(user_of "$cell-$service")" "$cell" "$service" root "$cell" "$service"
        done
    done
}

start_own_server() {
    local directory=$data/postgresql
    ((${#directory} <= LONGEST_SOCKET_DIRECTORY)) ||
        fail "$(shown "$directory") is too long for a socket's path: choose a shorter --data, or a server with --dsn"
    # Because the path goes through PostgreSQL's own settings and a shell of its.
    [[ $directory =~ ^[A-Za-z0-9/._+-]+$ ]] ||
        fail "$(shown "$directory") has characters that a socket's path may not have here: choose another --data"
    # As root the server runs as `postgres`, who must come past this directory and see nothing in it.
    ((EUID != 0)) || chmod 0711 "$data"
    if postgresql_runs "$directory"; then
        return
    fi
    # An error from here on stops it again; but not under a deployment that runs and has lost its server.
    deployment_runs || started=yes
    start_postgresql "$directory" "$(logins)" ||
        fail "PostgreSQL does not start in $(shown "$directory"); as root, the user postgres must reach it (its log: $(shown "$directory/log"))"
}

# Whatever is recorded: an `up` that was killed may have left one.
stop_own_server() {
    if postgresql_runs "$data/postgresql"; then
        stop_postgresql "$data/postgresql" fast
    fi
}
