# shellcheck shell=bash
# The Swift tests under ThreadSanitizer and under AddressSanitizer, each in a scratch folder of its own. A report is a
# failure, whatever the test that brought it about thinks of itself.

# Tests that cannot run so, by their suite, and why.
UNSANITIZED=(
    CostTests        # counts the pages and instructions of a read, and a sanitizer's are others
    KillTests        # loads a library into a program before a sanitizer's own, and waits for it shorter than that starts
    FaultTests       # one thread, and each failure of each call of a disk: half an hour
    PowerCutTests    # one thread, and 20,000 schedules: the same
    DenialMatrixTests # every RPC, role and stranger over TLS: ReferenceTests take the same paths in a tenth of it
)

# Runs the tests as KIND, `thread` or `address`, says.
#   sanitized_suite DIRECTORY KIND
sanitized_suite() {
    local directory=$1 kind=$2 log=$1/$2 skip preload=''
    local flags=(--sanitize "$kind" --scratch-path ".build-$kind") fuzz=(--package-path Fuzz --disable-build-manifest-caching)
    swift build --build-tests "${flags[@]}" || fail "the $kind build failed"
    swift build "${fuzz[@]}" --product pegase-fuzzPackageTests "${flags[@]}" || fail "the $kind build failed"
    if [[ $kind == thread ]]; then
        preload=$directory/tsan_mutex.so
        clang -O1 -shared -fPIC -o "$preload" scripts/lib/tsan_mutex.c || fail 'tsan_mutex.c does not compile'
    fi
    skip=$(printf '%s\n' "${UNSANITIZED[@]}" | paste -sd '|')
    # Reports go to files, because programs that the tests start make them too. NIO, BoringSSL and glibc keep for ever
    # what they allocate once, so leaks are not looked for.
    local environment=(
        env "LD_PRELOAD=$preload" SWIFT_BACKTRACE=enable=no "TSAN_OPTIONS=log_path=$log.report"
        "ASAN_OPTIONS=log_path=$log.report detect_leaks=0")
    swift_suite "$log" "$kind" "${environment[@]}" swift test --skip-build "${flags[@]}" --skip "$skip" \
        --experimental-maximum-parallelization-width 32
    swift_suite "$log" "$kind, fuzz" "${environment[@]}" swift test "${fuzz[@]}" --skip-build "${flags[@]}"
    if compgen -G "$log.report*" >/dev/null; then
        grep -h SUMMARY "$log".report* | sort | uniq -c | sort -rn | head -n 20
        fail "the $kind sanitizer has reports"
    fi
}
