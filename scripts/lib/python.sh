# shellcheck shell=bash
# A Python of the project's own below .build, with gRPC from PyPI.

python=$root/.build/python/bin/python

need_python() {
    local wanted=$root/examples/python/requirements.txt
    cmp -s "$wanted" "$root/.build/python/installed" && return
    python3 -m venv --clear "$root/.build/python" &&
        "$python" -m pip install --quiet --disable-pip-version-check -r "$wanted" &&
        cp "$wanted" "$root/.build/python/installed"
}
