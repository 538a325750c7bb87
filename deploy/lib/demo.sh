# shellcheck shell=bash
# The registry and the first calls, all through the gateway.

# Runs a debug command. Status 3 means that somebody does not answer yet: it is tried again, for five seconds.
debug() {
    local status tries=0
    while :; do
        status=0
        "$data/bin/pegase-gateway" debug "$@" --data "$data" || status=$?
        ((status == 3 && tries < 25)) || return "$status"
        tries=$((tries + 1))
        sleep 0.2
    done
}

# Loads the registry of every chosen cell as its operator; rows that are there already are left alone.
load_registry() {
    local cell log=$data/log/registry.log
    for cell in "${cells[@]}"; do
        if ! debug load-registry "$root/deploy/registry" --cell "$cell" >"$log" 2>&1; then
            tail -n 3 "$log" >&2
            fail "the registry of $cell could not be loaded (the whole log: $(shown "$log"))"
        fi
        say registry "$cell: $(grep -c ^created "$log" || true) rows made, $(grep -c ^exists "$log" || true) there already"
    done
}

# Calls a method as somebody of the cell vn and prints the answer as JSON.
call() { debug call "$@" --cell vn --output json; }

# The first value of a field in JSON on stdin.
first_value() { sed -n "s|.*\"$1\" *: *\"\([^\"]*\)\".*|\1|p" | head -n 1; }

# The first staff member that a partner's system finds in its list, named as in `pegase-staff`.
first_staff() {
    call PartnerService/ListStaff --as "$1" --json "{\"parent\":\"partners/$1\"}" |
        grep -o "partners/$1/staff/[a-z2-7]*" | head -n 1
}

# CTSE creates a family and reads it; CSWC, asking for that family, hears what it hears of one that is not there.
run_demo() {
    local ctse_staff cswc_staff family foreign absent
    if [[ " ${cells[*]} " != *' vn '* ]]; then
        say demo 'left out: it plays in the cell vn'
        return
    fi
    ctse_staff=$(first_staff ctse)
    cswc_staff=$(first_staff cswc)
    [[ -n $ctse_staff && -n $cswc_staff ]] || fail 'the registry shows no staff of ctse and cswc'

    # One request id for ever: run again, this gets the first answer again and makes no second family.
    family=$(call FamilyService/CreateFamily --as ctse --staff "$ctse_staff" --purpose care --json '{
        "parent": "partners/ctse",
        "family": {
            "headType": "HEAD_TYPE_GRANDPARENT",
            "dependentChildren": {"value": 8},
            "displacement": "DISPLACEMENT_FORMER_IDP",
            "riskFactors": ["RISK_FACTOR_EXTREME_POVERTY"],
            "responsibleStaff": "'"$ctse_staff"'"
        },
        "requestId": "deploy-up-first-family"
    }' | first_value name)
    [[ -n $family ]] || fail 'CTSE could not create a family'
    say demo "CTSE created    $family"

    call FamilyService/GetFamily --as ctse --staff "$ctse_staff" --purpose care --json "{\"name\":\"$family\"}" |
        grep -q HEAD_TYPE_GRANDPARENT || fail 'CTSE could not read its family'
    say demo 'CTSE read it    a grandmother with eight children'

    # The same name but for its last part, which nobody has.
    foreign=$(answer_to_cswc "$family")
    absent=$(answer_to_cswc "${family%/*}/aaaaaaaaaaaaaaaaaaaaaaaaaa")
    [[ -n $foreign && $foreign == "$absent" && $foreign == *NOT_FOUND* ]] ||
        fail "CSWC was told '$foreign' of CTSE's family and '$absent' of an absent one"
    say demo "CSWC asked      ${foreign//$'\n'/ }"
    say demo '                the same answer as for a family that is not there'
}

answer_to_cswc() {
    { call FamilyService/GetFamily --as cswc --staff "$cswc_staff" --purpose care --json "{\"name\":\"$1\"}" >/dev/null; } 2>&1 ||
        true
}
