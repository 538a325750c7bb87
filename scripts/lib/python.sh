# shellcheck shell=bash
# A Python of the project's own below .build, with gRPC, buf and what the tests need from PyPI.

python=$root/.build/python/bin/python

need_python() {
    local installed=$root/.build/python/installed wanted
    wanted=$(cat "$root"/{examples/python,Tests/Conduct,scripts}/requirements.txt)
    [[ $(cat "$installed" 2>/dev/null) != "$wanted" ]] || return 0
    python3 -m venv --clear "$root/.build/python" &&
        "$python" -m pip install --quiet --disable-pip-version-check -r "$root/examples/python/requirements.txt" \
            -r "$root/Tests/Conduct/requirements.txt" -r "$root/scripts/requirements.txt" &&
        printf '%s\n' "$wanted" >"$installed"
}
