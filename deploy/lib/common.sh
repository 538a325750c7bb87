# shellcheck shell=bash
# What the scripts in deploy/ share: words to the user, limits, the folders of a deployment.

# The layout of a data directory that these scripts make and understand.
readonly DATA_VERSION=1
readonly DEFAULT_PORT=8443
readonly ALL_CELLS=(vn kh la ph)
# The operators that a cell begins with. Two, because it takes two persons to let another one in.
readonly OPERATORS=(first second)

# Seconds that a program gets to print its `ready` line. A start takes well under one second; a store to
# recover after a power cut takes longer.
readonly READY_SECONDS=60
# Seconds that a program gets to finish its calls after SIGTERM: longer than the default deadline of a call.
readonly DRAIN_SECONDS=35

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly root
me=$(basename "$0")
readonly me

# One step of a script: its name, then what came of it.
say() { printf '%-13s %s\n' "$1" "$2"; }

warn() { printf '%s: %s\n' "$me" "$*" >&2; }

# One clear line, then the end.
fail() {
    warn "$*"
    exit 1
}

# The same for a command line that cannot be meant.
misuse() {
    warn "$* (see ./deploy/$me --help)"
    exit 2
}

# A path as the user would type it: relative when it lies below the working directory.
shown() {
    case $1 in
    "$PWD"/*) printf '%s' "${1#"$PWD"/}" ;;
    *) printf '%s' "$1" ;;
    esac
}

# Writes stdin, which must hold something, to a file with a mode: whole or not at all, after a power cut too, because
# a key that is empty then stands beside records that are not.
#   write_file MODE PATH
write_file() {
    local temporary
    temporary=$(mktemp "$2.XXXXXX")
    if ! cat >"$temporary" || [[ ! -s $temporary ]]; then
        rm -f "$temporary"
        fail "could not write $(shown "$2")"
    fi
    chmod "$1" "$temporary"
    sync "$temporary"
    mv -f "$temporary" "$2"
    sync "$(dirname "$2")"  # The name itself.
}
