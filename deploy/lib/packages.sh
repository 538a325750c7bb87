# shellcheck shell=bash
# The Debian packages that the deployment needs: says which are missing and why, and installs them as root.

# A package, the command or `pkg-config` module that shows it is there already (so that other distributions
# and home-built libraries pass), and what it is for.
readonly DEPLOYMENT_PACKAGES='
pkg-config         command:pkg-config      finds the C libraries below for the build
libnghttp2-dev     module:libnghttp2       HTTP/2
libprotobuf-c-dev  module:libprotobuf-c    protobuf messages
libsqlite3-dev     module:sqlite3          the embedded store
libpq-dev          module:libpq            the PostgreSQL store
zlib1g-dev         module:zlib             compressed messages
nettle-dev         module:nettle           seals records
openssl            command:openssl         keys and certificates
git                command:git             fetches the Swift packages
ca-certificates    file:/etc/ssl/certs    fetches them over HTTPS
libstdc++-12-dev   file:/usr/include/c++   C++ headers for the TLS library
libc6-dev          file:/usr/include/stdio.h C headers for the build
'

# What scripts/test and scripts/check need besides.
readonly TEST_PACKAGES='
python3            command:python3         the example partner system
python3-venv       python:ensurepip        its gRPC library from PyPI
protobuf-compiler  command:protoc          reads proto/ for scripts/generate
libprotobuf-dev     file:/usr/include/google/protobuf/descriptor.proto  its own descriptors
protobuf-c-compiler command:protoc-c      writes C messages for scripts/generate
strace             command:strace          tells what a program does to its files
postgresql-15      file:/usr/lib/postgresql/15/bin/postgres  a PostgreSQL of the tests alone
'

# What the examples in Go and Java need: the docs' commands are run by scripts/test.
# shellcheck disable=SC2034
readonly EXAMPLE_PACKAGES='
golang-go                        command:go                  compiles the Go example
golang-google-grpc-dev           file:/usr/share/gocode/src/google.golang.org/grpc  gRPC for it
golang-google-protobuf-dev       file:/usr/share/gocode/src/google.golang.org/protobuf/proto  its messages
golang-google-genproto-dev       file:/usr/share/gocode/src/google.golang.org/genproto  its statuses
golang-github-golang-protobuf-1-5-dev  file:/usr/share/gocode/src/github.com/golang/protobuf  what those refer to
protoc-gen-go                    command:protoc-gen-go       generates its messages
protoc-gen-go-grpc               command:protoc-gen-go-grpc  generates its stubs
default-jdk-headless             command:javac               compiles the Java example
libgrpc-java                     file:/usr/share/java/grpc-netty.jar  gRPC for it
libprotobuf-java                 file:/usr/share/java/protobuf.jar  its messages
libnetty-java                    file:/usr/share/java/netty-handler.jar  its connections
libnetty-tcnative-jni            file:/usr/share/doc/libnetty-tcnative-jni  its TLS
libnetty-tcnative-java           file:/usr/share/java/netty-tcnative.jar  the way to that
libperfmark-java                 file:/usr/share/java/perfmark-api.jar  what gRPC refers to
libgeronimo-annotation-1.3-spec-java  file:/usr/share/java/geronimo-annotation-1.3-spec.jar  what stubs refer to
protobuf-compiler-grpc-java-plugin  command:grpc_java_plugin  generates its stubs
'

# What a deployment on PostgreSQL needs besides.
readonly CLIENT_PACKAGES='
postgresql-client-15 command:psql          makes the databases
'

# And what it needs when no server is given.
readonly SERVER_PACKAGES='
postgresql-15      file:/usr/lib/postgresql/15/bin/postgres  a server of the deployment
'

# What scripts/check needs besides.
readonly CHECK_PACKAGES='
shellcheck         command:shellcheck      reads the scripts
'

# Whether what a row names is there.
is_there() {
    local name=${1#*:}
    case $1 in
    command:*) command -v "$name" >/dev/null ;;
    module:*) pkg-config --exists "$name" 2>/dev/null ;;
    python:*) python3 -c "import $name" 2>/dev/null ;;
    file:*) [[ -e $name ]] ;;
    esac
}

# Installs what is missing of a table, or says what to run by hand.
#   need_packages "$DEPLOYMENT_PACKAGES"
need_packages() {
    local package sign why missing=()
    while read -r package sign why; do
        [[ -n $package ]] || continue
        if ! is_there "$sign"; then
            missing+=("$package")
            say packages "missing: $package ($why)"
        fi
    done <<<"$1"
    if ((${#missing[@]} == 0)); then
        say packages 'all there'
        return
    fi
    command -v apt-get >/dev/null || fail "install the equivalents of these Debian packages first: ${missing[*]}"
    ((EUID == 0)) || fail "not root; run this, then $me again:  sudo apt-get install -y ${missing[*]}"
    install_packages "${missing[@]}"
    say packages "installed ${missing[*]}"
}

install_packages() {
    local log
    log=$(mktemp)
    say packages "apt-get install $*"
    export DEBIAN_FRONTEND=noninteractive
    if ! apt-get install -y --no-install-recommends "$@" >"$log" 2>&1; then
        # The lists may be old or absent: once more with new ones.
        if ! { apt-get update && apt-get install -y --no-install-recommends "$@"; } >>"$log" 2>&1; then
            grep -E '^E:' "$log" >&2 || tail -n 5 "$log" >&2
            fail "apt-get could not install $* (the whole log: $log)"
        fi
    fi
    rm -f "$log"
}
