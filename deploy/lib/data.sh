# shellcheck shell=bash
# The data directory: its version, its folders, the lock that keeps two runs apart, and the secrets in it
# that are plain random bytes.
#
#   VERSION               the layout's
#   ca/ certs/            the development CA, and the certificates it signed
#   cells/<cell>/<service>/{store,keys}/     what one service of one cell owns
#   cells/<cell>/<service>/marks/ marks/<cell>-<service>/    how far its records have come, in two places away from them
#   gateway/keys/<cell>/  the gateway's seals towards that cell
#   gateway/deny-list     who is refused whatever the registry says
#   store dsn postgresql/  what keeps the records; see databases.sh
#   bin/                  the programs
#   log/<name>/ run/<name>/    each program's log, and its sockets and what else is true only while it runs
#   users                 who runs the programs; see users.sh
#   year                  what `--demo full` has told; see year.sh
#   deployment            the port and the cells that were chosen last, for the next `up`

umask 077

# Makes the data directory, or refuses one that these scripts do not understand.
open_data() {
    local version cell
    if [[ -e $data/VERSION ]]; then
        version=$(head -c 64 "$data/VERSION" | head -n 1)
        [[ $version == "$DATA_VERSION" ]] ||
            fail "$(shown "$data") is a data directory of version '$version', this is $DATA_VERSION; give another with --data"
    elif [[ -e $data && (! -d $data || -n $(ls -A "$data")) ]]; then
        fail "$(shown "$data") exists and is not a data directory of PEGASE; give another with --data"
    fi
    mkdir -p "$data"/{ca,certs,bin,log,marks,run} 2>/dev/null || fail "cannot make $(shown "$data"): is it yours to write?"
    [[ -w $data && -O $data ]] || fail "$(shown "$data") belongs to $(stat -c %U "$data"), you are $(id -un)"
    for cell in "${cells[@]}"; do
        mkdir -p "$data/cells/$cell"/{partner,family}/{store,keys} "$data/gateway/keys/$cell"
    done
    [[ -e $data/gateway/deny-list ]] || write_file 0644 "$data/gateway/deny-list" <<'END'
# Refused whatever the registry says, and also while it is silent. One a line; read again at each change:
#   spiffe://pegase/vn/operator/first
#   sha256:DIGITS    openssl x509 -in FILE -noout -fingerprint -sha256
#   serial:DIGITS    openssl x509 -in FILE -noout -serial
END
    [[ -e $data/VERSION ]] || write_file 0644 "$data/VERSION" <<<"$DATA_VERSION"
}

# Holds the data directory for this run; the lock goes with the process.
lock_data() {
    exec 9>"$data/run/lock"
    flock -n 9 || fail "another ./deploy/up or ./deploy/down is at work on $(shown "$data")"
}

# The keys of every cell: one per service for the records it keeps, one per pair of programs for the scopes
# that the first seals and the second opens. A key that exists is never replaced.
make_keys() {
    local cell service keys gateway made=0
    for cell in "${cells[@]}"; do
        gateway=$data/gateway/keys/$cell
        for service in partner family; do
            keys=$data/cells/$cell/$service/keys
            # The key to the database is made with the first records there.
            if [[ ! -e $keys/country.key && (-n $(ls -A "${keys%/keys}/store") || -e $keys/store-seal.key) ]]; then
                fail "$(shown "$keys")/country.key is gone and the records beside it cannot be read without it"
            fi
            make_key "$keys/country.key"
            make_key "$keys/backup.key"
            [[ $store != postgresql ]] || make_key "$keys/store-seal.key"
            share_key "$gateway/gateway-$service.key" "$keys/gateway-$service.key"
        done
        share_key "$data/cells/$cell/family/keys/family-partner.key" "$data/cells/$cell/partner/keys/family-partner.key"
    done
    say keys "$made made, mode 0400"
}

# 32 random bytes in hexadecimal, unless there is a key already.
make_key() {
    [[ ! -e $1 ]] || return 0
    openssl rand -hex 32 | write_file 0400 "$1"
    made=$((made + 1))
}

# One key in two places, for the program that seals and the one that opens.
share_key() {
    if [[ -e $1 && -e $2 ]]; then
        cmp -s "$1" "$2" || fail "$(shown "$1") and $(shown "$2") differ: remove both to have new ones made"
    elif [[ -e $2 ]]; then
        write_file 0400 "$1" <"$2"
    else
        make_key "$1"
        write_file 0400 "$2" <"$1"
    fi
}
