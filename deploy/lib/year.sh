# shellcheck shell=bash
# A year of invented lives, told through the gateway by a client in Python: `--demo full`.

# Makes a Python with gRPC of its own, once. Nothing but the index of Python packages is asked for it.
need_client() {
    local installed=$root/.build/demo/installed wanted
    client=$root/.build/demo/bin/python
    wanted=$(<"$root/examples/python/requirements.txt")
    [[ $(cat "$installed" 2>/dev/null) != "$wanted" ]] || return 0
    { python3 -m venv --clear "$root/.build/demo" &&
        "$client" -m pip install --quiet --disable-pip-version-check -r "$root/examples/python/requirements.txt"; } \
        >"$data/log/year.log" 2>&1 ||
        fail "Python with gRPC cannot be made ready (the whole log: $(shown "$data/log/year.log"))"
    printf '%s\n' "$wanted" >"$installed"
}

# Tells the year once. `year` keeps its last day from the first try on, because the same day makes the same requests
# under the same ids, so that a second try goes on where the first broke off; and then what was told.
tell_year() {
    local client until told=$data/year stubs=$root/.build/demo/stubs
    if [[ " ${cells[*]} " != *' vn '* ]]; then
        say year 'left out: it plays in the cell vn'
        return
    fi
    [[ -e $told ]] || date -u +%F | write_file 0644 "$told"
    read -r until <"$told"
    if [[ $(wc -l <"$told") == 1 ]]; then
        need_client
        { PYTHON=$client "$root/examples/python/generate" "$stubs" &&
            PYTHONPATH=$stubs "$client" "$root/examples/python/demo_year.py" --data "$data" --until "$until"; } \
            >"$data/log/year.log" 2>&1 ||
            fail "the year could not be told to its end: run again (the whole log: $(shown "$data/log/year.log"))"
        { echo "$until" && cat "$data/log/year.log"; } | write_file 0644 "$told"
    else
        say year 'told already'
    fi
    say year "that ended on $until"
    tail -n +2 "$told" | while read -r line; do say year "$line"; done
}
