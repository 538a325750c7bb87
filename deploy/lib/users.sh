# shellcheck shell=bash
# Who runs each program, and what belongs to whom.
#
# Brought up by root, each program has a user of its own: who takes one over reads neither another's keys and records nor
# the CA's key. They are pegase-gateway, pegase-<cell>-partner and pegase-<cell>-family; the sockets of a cell are for the
# group pegase-<cell>. Brought up by anybody else, all programs run as that user, because only root can do otherwise.
#
#   users                 `separate` or `one`, as the last `up` had it

# Decides, and makes the users that are not there.
choose_users() {
    users=one
    if ((EUID != 0)); then
        say users "one for all programs, $(id -un); run by root, each has its own"
    elif ! make_users; then
        warn 'the users of the programs cannot be made: all programs run as root'
    # Only to look past it: the directories in it are for their owners.
    elif chmod 0711 "$data" && ! as_user "$(user_of gateway)" test -x "$data"; then
        warn "nobody but root comes past the directories above $(shown "$data"): all programs run as root"
    else
        users=separate
        say users "one for each program: $(names_of "${cells[@]}" | sed 's/^/pegase-/' | paste -sd ' ')"
    fi
    write_file 0644 "$data/users" <<<"$users"
}

read_users() {
    users=one
    [[ ! -e $data/users ]] || users=$(<"$data/users")
}

user_of() { printf 'pegase-%s' "$1"; }

make_users() {
    local cell name user
    for cell in "${cells[@]}"; do
        make_group "pegase-$cell" || return 1
    done
    for name in $(names_of "${cells[@]}"); do
        user=$(user_of "$name")
        getent passwd "$user" >/dev/null ||
            useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$user" || return 1
    done
}

make_group() { getent group "$1" >/dev/null || groupadd --system "$1"; }

#   as_user USER COMMAND...
as_user() { setpriv --reuid "$1" --regid "$1" --clear-groups -- "${@:2}"; }

# Sets `identity` to what goes before a program's command line.
set_identity() {
    local user groups
    identity=()
    [[ $users == separate ]] || return 0
    user=$(user_of "$1")
    if [[ $1 == gateway ]]; then
        groups=$(printf 'pegase-%s,' "${cells[@]}")
    else
        groups=pegase-${1%-*}
    fi
    identity=(setpriv --reuid "$user" --regid "$user" --groups "${groups%,}" --inh-caps=-all --bounding-set=-all
        --no-new-privs --)
}

# Makes what a program writes to: its log, and what is true while it runs.
make_places() {
    local name
    for name in $(names_of "${cells[@]}"); do
        mkdir -p "$data/log/$name" "$data/run/$name"
        [[ $name == gateway ]] || mkdir -p "$data/cells/${name%-*}/${name#*-}/marks" "$data/marks/$name"
    done
}

# Gives each program what is its own. Directories that lie above are passed through and not read.
own_places() {
    local name
    make_places
    if [[ $users != separate ]]; then
        # They may have been others' at the time before.
        ((EUID != 0)) || chown -hR root: "$data"/{certs,cells,gateway,log,marks,run}
        return
    fi
    chmod 0711 "$data" "$data"/{bin,ca,certs,cells,gateway,gateway/keys,log,run} "$data"/cells/*
    chmod 0755 "$data"/bin/pegase-* "$data/marks"  # A program syncs the names of its marks.
    for name in $(names_of "${cells[@]}"); do
        own_program "$name"
    done
}

# A link is given away itself, never what it leads to: these directories are written by programs.
own_program() {
    local name=$1 user cell keys
    [[ $users == separate ]] || return 0
    user=$(user_of "$name")
    chown -hR "$user:" "$data/log/$name"
    if [[ $name == gateway ]]; then
        chown -h "$user:" "$data/certs/gateway.key" "$data/run/$name"
        for cell in "${cells[@]}"; do
            lend_keys "$user" "$data/gateway/keys/$cell"
        done
        return
    fi
    cell=$data/cells/${name%-*}/${name#*-}
    chown -hR "$user:" "$cell"/{store,marks} "$data/marks/$name"
    lend_keys "$user" "$cell/keys"
    chown "root:$user" "$cell"
    chmod 0750 "$cell"
    # What is made in it is its group's: the socket.
    chown "$user:pegase-${name%-*}" "$data/run/$name"
    chmod 2710 "$data/run/$name"
}

# A program reads its keys and cannot put others in their place. Of backups it needs none while it serves.
lend_keys() {
    local user=$1 keys=$2
    chown "root:$user" "$keys"
    chmod 0750 "$keys"
    find "$keys" -type f ! -name backup.key -exec chown -h "$user:" {} +
}
