# shellcheck shell=bash
# Runs one suite of tests and adds up what its runner printed. The caller's shell stops at errors (set -e, pipefail),
# so what counts must not fail for having found nothing.

# The sums over all suites, and when the last one ended.
passed=0 failed=0 ended=$SECONDS

# Adds one suite; one that ended with a status other than 0 without saying how often it failed counts once.
#   count NAME STATUS PASSED FAILED
count() {
    local bad=$4
    (($2 == 0 || bad > 0)) || bad=1
    passed=$((passed + $3))
    failed=$((failed + bad))
    say "$1" "$3 passed, $bad failed, $((SECONDS - ended)) s with its build"
    ended=$SECONDS
}

#   swift_suite LOG NAME COMMAND...     a command that ends as `swift test` does
swift_suite() {
    local log=$1 name=$2 status=0 all bad
    shift 2
    "$@" 2>&1 | tee "$log" || status=$?
    all=$(sed -nE 's/.* Test run with ([0-9]+) tests?.*/\1/p' "$log" | tail -n 1)
    bad=$(awk '/^✘ Test .* failed after / && !/^✘ Test (run|case) / { n++ } END { print n + 0 }' "$log")
    count "$name" "$status" $((${all:-0} > bad ? ${all:-0} - bad : 0)) "$bad"
}

#   plain_suite LOG NAME COMMAND...     a command that ends with `N passed, N failed`
plain_suite() {
    local log=$1 name=$2 status=0 good bad
    shift 2
    "$@" 2>&1 | tee "$log" || status=$?
    read -r good bad < <(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$log" | tail -n 1) || true
    count "$name" "$status" "${good:-0}" "${bad:-0}"
}

#   python_suite LOG NAME COMMAND...    a command that ends as Python's `unittest` does
python_suite() {
    local log=$1 name=$2 status=0 all bad
    shift 2
    "$@" 2>&1 | tee "$log" || status=$?
    all=$(sed -nE 's/^Ran ([0-9]+) tests?.*/\1/p' "$log")
    bad=$(awk -F'[(),= ]+' '/^FAILED \(/ { for (i = 2; i < NF; i += 2) if ($i ~ /^(failures|errors)$/) n += $(i + 1) }
        END { print n + 0 }' "$log")
    count "$name" "$status" $((${all:-0} > bad ? ${all:-0} - bad : 0)) "$bad"
}
