# shellcheck shell=bash
# The tools are packages of their own on top of the product's, so that nobody who builds the programs compiles them. They
# are built into the product's directory, where the product's modules are, so that none is compiled twice. SwiftPM is to
# plan each build anew: the plan that lies there may be another package's, and then it finds no target of this one.

#   swift_tool build|test PACKAGE [FLAG...]
swift_tool() {
    local verb=$1 package=$2
    shift 2
    swift "$verb" --package-path "$package" --scratch-path "$root/.build" --disable-build-manifest-caching "$@"
}
