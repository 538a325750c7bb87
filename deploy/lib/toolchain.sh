# shellcheck shell=bash
# The Swift toolchain and the release build.

readonly OLDEST_SWIFT=6.2

# Where toolchains are put by swiftly, by hand and by packages.
readonly TOOLCHAIN_PLACES=("${SWIFTLY_BIN_DIR:-$HOME/.local/share/swiftly/bin}" /opt/swift/usr/bin /usr/libexec/swift/bin)

# Puts `swift` on the PATH if it is somewhere usual, and refuses one that is too old.
need_swift() {
    local place version
    if ! command -v swift >/dev/null; then
        for place in "${TOOLCHAIN_PLACES[@]}"; do
            [[ ! -x $place/swift ]] || PATH=$place:$PATH
        done
    fi
    command -v swift >/dev/null ||
        fail "no Swift toolchain: 'swift' is not on the PATH; install $OLDEST_SWIFT or newer from https://swift.org/install"
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    [[ -n $version ]] || fail "'$(command -v swift)' does not say its version: is the toolchain whole?"
    is_at_least "$version" "$OLDEST_SWIFT" ||
        fail "Swift $version at $(command -v swift) is too old: $OLDEST_SWIFT or newer is needed, see https://swift.org/install"
    say toolchain "Swift $version"
}

is_at_least() { [[ $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1) == "$2" ]]; }

# Builds the three programs for release and keeps copies in the data directory, so that a later build does
# not change what a running deployment starts again. Sets `rebuilt` if a copy changed under a running deployment.
build_programs() {
    local log=$data/log/build.log built product begin=$SECONDS
    say build "release; a first build takes some minutes (log: $(shown "$log"))"
    : >"$log"
    for product in "${PROGRAMS[@]}"; do
        if ! build_product "$product"; then
            grep -E 'error:' "$log" | head -n 5 >&2 || tail -n 5 "$log" >&2
            fail "the build of $product failed (the whole log: $(shown "$log"))"
        fi
    done
    built=$(cd "$root" && swift build -c release --show-bin-path 2>>"$log")
    say build "done in $((SECONDS - begin)) s"
    keep_programs "$built"
}

# Another build in the same folder holds its lock, perhaps for minutes: whoever waits hears of it.
build_product() {
    local build other=''
    (cd "$root" && exec swift build -c release --product "$1") >>"$log" 2>&1 </dev/null 9>&- &
    build=$!
    while kill -0 "$build" 2>/dev/null; do
        if [[ -z $other ]]; then
            other=$(sed -n 's/.*Another instance of SwiftPM (PID: \([0-9]*\)).*/\1/p' "$log" | tail -n 1)
            [[ -z $other ]] ||
                say build "waits for another build in this clone: process $other ($(tr '\0' ' ' 2>/dev/null <"/proc/$other/cmdline" || true))"
        fi
        sleep 0.2
    done
    wait "$build"
}

# What an earlier `up` built, for --no-build.
need_built_programs() {
    local product
    rebuilt=
    for product in "${PROGRAMS[@]}"; do
        [[ -x $data/bin/$product ]] ||
            fail "--no-build: $(shown "$data/bin/$product") is not there; run ./deploy/up once without it"
    done
    say build 'none: the programs of the time before'
}

keep_programs() {
    local product
    rebuilt=
    for product in "${PROGRAMS[@]}"; do
        cmp -s "$1/$product" "$data/bin/$product" && continue
        if deployment_runs; then
            rebuilt=yes
        else
            write_file 0755 "$data/bin/$product" <"$1/$product"
        fi
    done
}
