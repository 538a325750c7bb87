# shellcheck shell=bash
# The programs of a deployment: which there are, how each is called, and what is recorded of it while it runs.
#
# run/<name>.pid holds the process id on its first line and, on the second, what proves that the id still
# means that process and what `status` shows: the boot, the start in clock ticks since then, the start in
# seconds of the epoch, and the starts after the first. run/<name>/ready is the program's own word that it is ready.

readonly PROGRAMS=(pegase-partner pegase-family pegase-gateway)

# The names of a deployment's programs, in the order they are started.
names_of() {
    local cell
    for cell in "$@"; do printf '%s-partner\n' "$cell"; done
    for cell in "$@"; do printf '%s-family\n' "$cell"; done
    printf 'gateway\n'
}

# Sets `command` to a program's command line: the gateway's, or a service's `serve` or one of its jobs. The programs run in the data directory and name sockets from
# there, because the path of a unix socket may have 107 bytes and that of a data directory has no limit.
set_command() {
    local name=$1 verb=${2:-serve} cell=${1%-*} service=${1#*-} each
    if [[ $name == gateway ]]; then
        command=("$data/bin/pegase-gateway" serve --listen "127.0.0.1:$port"
            --certificate certs/gateway.pem --key certs/gateway.key --client-roots ca/ca.pem
            --metrics unix:run/gateway/metrics --ready-file run/gateway/ready --deny-list gateway/deny-list)
        for each in "${cells[@]}"; do
            command+=(--cell "$each:gateway/keys/$each:run/$each-partner/socket:run/$each-family/socket")
        done
        return
    fi
    command=("$data/bin/pegase-$service" "$verb")
    # What asks for no store.
    [[ $verb != @(open-export|help|-*) ]] || return 0
    command+=(--country "$cell" --store "cells/$cell/$service/store" --keys "cells/$cell/$service/keys"
        --marks "cells/$cell/$service/marks" --marks "marks/$name")
    if [[ $store == postgresql ]]; then
        command+=(--postgresql "$(dsn_of "pegase_${cell}_${service}_app" "pegase_${cell}_$service" "$cell" "$service")")
    fi
    [[ $verb == serve ]] || return 0
    command+=(--socket "run/$name/socket" --metrics "unix:run/$name/metrics" --ready-file "run/$name/ready")
    if [[ $service == partner ]]; then
        for each in "${OPERATORS[@]}"; do
            command+=(--first-operator "$each")
        done
    fi
    [[ $service != family ]] || command+=(--partner-socket "run/$cell-partner/socket")
}

log_of() {
    case $1 in
    supervisor) printf '%s/log/%s.log' "$data" "$1" ;;
    *) printf '%s/log/%s/%s.log' "$data" "$1" "$1" ;;
    esac
}

boot_id() { tr -d '\n' </proc/sys/kernel/random/boot_id; }

# When a process was started, in clock ticks since boot; fails if there is no such process.
start_ticks() {
    local line
    read -r line 2>/dev/null <"/proc/$1/stat" || return 1
    # The name in parentheses may hold anything; the state that follows is the third field, the start the 22nd.
    # shellcheck disable=SC2086  # Split into fields on purpose.
    set -- ${line##*) }
    [[ $1 != Z ]] && printf '%s' "${20}"
}

# Records a process that was just started.
#   record NAME PID RESTARTS
record() {
    local ticks
    ticks=$(start_ticks "$2") || return 0  # Gone already: whoever waits for it will say so.
    printf '%s\n%s %s %s %s\n' "$2" "$(boot_id)" "$ticks" "$(date +%s)" "$3" |
        write_file 0644 "$data/run/$1.pid"
}

# Reads a record into `pid`, `since` and `restarts`; fails unless that very process still runs. What a later
# version may have added to the line is passed over.
find_running() {
    local boot ticks
    pid='' since='' restarts=0
    [[ -e $data/run/$1.pid ]] || return 1
    { read -r pid && read -r boot ticks since restarts _; } <"$data/run/$1.pid" || return 1
    [[ $pid =~ ^[0-9]+$ && $boot == "$(boot_id)" && $ticks == "$(start_ticks "$pid")" ]]
}

# Whether the process that runs has said that it is ready. Not read from its log, which may be cut or moved at any time.
is_ready() {
    local ready
    find_running "$1" && read -r ready 2>/dev/null <"$data/run/$1/ready" && [[ $ready == "$pid" ]]
}

# The names of all that is recorded, of whatever cell, in the order in which it ends.
recorded() {
    local pattern file
    for pattern in supervisor gateway '*-family' '*-partner'; do
        # shellcheck disable=SC2231  # A pattern on purpose.
        for file in "$data/run"/$pattern.pid; do
            [[ ! -e $file ]] || basename "$file" .pid
        done
    done
}

# Those of them that still run.
running() {
    local name
    for name in $(recorded); do
        ! find_running "$name" || printf '%s\n' "$name"
    done
}

# The deployment that is recorded as running: its `port` and `cells`.
read_deployment() {
    [[ -e $data/run/deployment ]] && read_choice "$data/run/deployment"
}

# Takes the port and the cells of the last `up` where this one names none, so that a deployment that was stopped comes
# back as it was.
recall_choice() {
    local given_port=$port given_cells=("${cells[@]}")
    [[ -e $data/deployment ]] || return 0
    read_choice "$data/deployment"
    [[ -z $port_given ]] || port=$given_port
    [[ -z $cells_given ]] || cells=("${given_cells[@]}")
}

remember_choice() { write_choice "$data/deployment"; }

read_choice() {
    local key rest
    while read -r key rest; do
        case $key in
        port) port=$rest ;;
        cells) read -ra cells <<<"$rest" ;;
        esac
    done <"$1"
}

write_choice() { printf 'port %s\ncells %s\n' "$port" "${cells[*]}" | write_file 0644 "$1"; }

write_deployment() { write_choice "$data/run/deployment"; }

deployment_runs() { find_running supervisor; }

# Starts everything under one supervisor and waits until each program says that it is ready.
start_deployment() {
    local name
    write_deployment
    # The lock stays with this run; the supervisor outlives the terminal.
    setsid bash "$root/deploy/lib/supervise" "$data" "$port" "${cells[@]}" \
        >>"$data/log/supervisor.log" 2>&1 </dev/null 9>&- &
    record supervisor $! 0
    for name in $(names_of "${cells[@]}"); do
        wait_until_ready "$name" 0
    done
    printf '{"listen":"127.0.0.1:%s"}\n' "$port" | write_file 0644 "$data/run/gateway.json"
}

#   wait_until_ready NAME [RESTARTS]    gives up on a program that was started again more often
wait_until_ready() {
    local end=$((SECONDS + READY_SECONDS))
    until is_ready "$1"; do
        if ((restarts > ${2:-1000000})) || ! deployment_runs; then
            last_words "$1" >&2
            fail "$1 did not start (its log: $(shown "$(log_of "$1")"))"
        fi
        ((SECONDS < end)) || fail "$1 is not ready after $READY_SECONDS s (its log: $(shown "$(log_of "$1")"))"
        sleep 0.05
    done
}

# The last lines of a program's log.
last_words() { tail -n 3 "$(log_of "$1")" 2>/dev/null | sed 's/^/    /' || true; }

# Stops what is recorded as running: the supervisor, which drains and ends the programs; then, should it have
# been killed, what it left, of the cells that are wanted now or others. Only a process that is provably the
# recorded one gets a signal.
stop_deployment() {
    local name
    if find_running supervisor; then
        # Three stages, one after the other; see `supervise`.
        end_process supervisor $((3 * DRAIN_SECONDS + 5))
    fi
    for name in $(recorded); do
        if find_running "$name"; then
            end_process "$name" "$DRAIN_SECONDS"
        fi
        rm -f "$data/run/$name.pid" "$data/run/$name"/*
    done
    rm -f "$data"/run/{deployment,gateway.json}
    stop_own_server
}

# SIGTERM, and SIGKILL to what is still there after so many seconds.
end_process() {
    local end=$((SECONDS + $2)) next=$SECONDS
    while find_running "$1"; do
        if ((SECONDS >= end)); then
            warn "$1 ($pid) did not stop in $2 s: killed"
            kill -KILL "$pid" 2>/dev/null || true
            end=$((SECONDS + 5))
        elif ((SECONDS >= next)); then
            kill -TERM "$pid" 2>/dev/null || true
            # Once a second to the supervisor, because a signal may fall between two of its waits.
            [[ $1 == supervisor ]] && next=$((SECONDS + 1)) || next=$end
        fi
        sleep 0.05
    done
}
