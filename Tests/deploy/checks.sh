# shellcheck shell=bash
# What the tests of deploy/ share.

deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../deploy" && pwd)
passed=0 failed=0

# Runs a script of deploy/ and keeps its `status` and `output`.
run() {
    local name=$1
    shift
    output=$("$deploy/$name" "$@" 2>&1)
    status=$?
}

up() { run up --port "$port" "$@"; }

#   check "a sentence" COMMAND...       passes when the command succeeds
check() {
    local what=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n' "$what"
        printf '    | %s\n' "$status" "${output//$'\n'/$'\n    | '}"
    fi
}

report() {
    printf '%d passed, %d failed\n' "$passed" "$failed"
    ((failed == 0))
}

ended() { ((status == $1)); }
says() { [[ $output == *"$1"* ]]; }
is_one_line() { [[ $output != *$'\n'* && -n $output ]]; }
pid_of() { head -n 1 "$1" 2>/dev/null; }
process_is_gone() { [[ -n $1 && ! -e /proc/$1/exe ]]; } # A zombie is gone: it has no program any more.
mode_is() { [[ $(stat -c %a "$2") == "$1" ]]; }
is_whole() { "$deploy/status" --data "$1" >/dev/null; }

# Tries a condition for ten seconds.
soon() {
    local _
    for _ in {1..200}; do
        "$@" && return
        sleep 0.05
    done
    return 1
}
