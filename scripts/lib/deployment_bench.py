"""What GetFamily costs through the gateway: TLS 1.3 with client certificates, policy, seal, relay, FamilyService, SQLite.

A second gateway runs beside the deployment's own, on one loop and with quotas that do not matter, pinned to core 0; the
load is pinned to core 1. FamilyService runs where the kernel puts it.
"""
import glob, json, os, signal, statistics, subprocess, sys, tempfile, time

LOADS = {"c10m10": (10, 10), "c50m1": (50, 1), "c1m1": (1, 1)}
CALLS = {"c10m10": 20_000, "c50m1": 10_000, "c1m1": 3_000}
QUOTAS = ["--loops", "1", "--calls-per-second", "1000000", "--call-burst", "1000000", "--calls-in-flight", "100000"]


def measure(root, load, repetitions):
    """Rows of figures: medians over the repetitions, after one that warms up."""
    with tempfile.TemporaryDirectory() as data:
        port = free_port()
        run([f"{root}/deploy/up", "--data", data, "--port", str(port), "--cells", "vn", "--no-demo"])
        try:
            return measure_deployment(root, data, load, repetitions)
        finally:
            run([f"{root}/deploy/down", "--data", data])


def measure_deployment(root, data, load, repetitions):
    staff, family = make_family(data)
    port = free_port()
    gateway = start_gateway(data, port)
    family_service = pid_of(data, "pegase-family")
    caller = ["taskset", "-c", "1", load, "--port", str(port), "--certificate", f"{data}/certs/vn-ctse-main.pem",
              "--key", f"{data}/certs/vn-ctse-main.key", "--roots", f"{data}/ca/ca.pem", "--family", family,
              "--staff", staff]
    samples = {name: [] for name in LOADS}
    try:
        for repetition in range(repetitions + 1):
            for name, (connections, streams) in LOADS.items():
                before = [cpu(gateway.pid), cpu(family_service)]
                told = json.loads(run([*caller, "--connections", str(connections), "--streams", str(streams),
                                       "--calls", str(CALLS[name])]))
                spent = [cpu(gateway.pid) - before[0], cpu(family_service) - before[1]]
                if repetition:
                    samples[name].append({**told, "spent": [each / told["calls"] / 1000 for each in spent]})
    finally:
        gateway.send_signal(signal.SIGTERM)
        gateway.wait()
    return [row(name, samples[name]) for name in LOADS]


def row(name, samples):
    median = lambda value: statistics.median(value(sample) for sample in samples)
    return {
        "load": name, "calls_per_second": round(median(lambda s: s["rate"])),
        "p50_us": round(median(lambda s: s["p50"])), "p99_us": round(median(lambda s: s["p99"])),
        "gateway_cpu_us": round(median(lambda s: s["spent"][0]), 1),
        "family_cpu_us": round(median(lambda s: s["spent"][1]), 1)}


def show(rows):
    print(f"\n{'GetFamily':<11}{'calls/s':>9}{'p50 us':>9}{'p99 us':>9}{'gateway CPU us':>16}{'family CPU us':>15}")
    for each in rows:
        print(f"{each['load']:<11}{each['calls_per_second']:>9}{each['p50_us']:>9}{each['p99_us']:>9}"
              f"{each['gateway_cpu_us']:>16}{each['family_cpu_us']:>15}")


def make_family(data):
    def call(method, request, *flags):
        return json.loads(run([f"{data}/bin/pegase-gateway", "debug", "call", method, "--data", data, "--cell", "vn",
                               "--as", "ctse", "--output", "json", "--reveal", "--json", json.dumps(request), *flags]))

    staff = call("PartnerService/ListStaff", {"parent": "partners/ctse"})["staff"][0]["meta"]["name"]
    family = call(
        "FamilyService/CreateFamily",
        {"parent": "partners/ctse", "requestId": "bench-first-family",
         "family": {"headType": "HEAD_TYPE_GRANDPARENT", "dependentChildren": {"value": 8}, "responsibleStaff": staff}},
        "--staff", staff, "--purpose", "care")
    return staff, family["meta"]["name"]


def start_gateway(data, port):
    """As the deployment's own is run, by the same user, but for the port, the metrics and the quotas. Returns once it is ready."""
    own = f"/proc/{pid_of(data, 'pegase-gateway')}"
    with open(f"{own}/cmdline") as file:
        command = file.read().split("\0")[:-1]
    ready = "run/gateway/bench-ready"
    for flag, value in [("--listen", f"127.0.0.1:{port}"), ("--metrics", "unix:run/gateway/bench-metrics"),
                        ("--ready-file", ready)]:
        command[command.index(flag) + 1] = value
    log = f"{data}/log/bench-gateway.log"
    user = {"user": os.stat(own).st_uid, "group": os.stat(own).st_gid, "extra_groups": groups(own)}
    with open(log, "wb") as file:
        gateway = subprocess.Popen(["taskset", "-c", "0", *command, *QUOTAS], cwd=data, stdout=file, stderr=file,
                                   **(user if os.getuid() == 0 else {}))
    while not os.path.exists(os.path.join(data, ready)):
        if gateway.poll() is not None:
            sys.exit(f"the gateway did not start:\n{open(log).read()}")
        time.sleep(0.05)
    return gateway


def groups(process):
    """The groups of a process, besides its first one."""
    with open(f"{process}/status") as file:
        return [int(each) for line in file if line.startswith("Groups:") for each in line.split()[1:]]


def pid_of(data, program):
    """The process of that name whose working directory is the deployment."""
    for entry in glob.glob("/proc/[0-9]*"):
        try:
            if os.path.samefile(f"{entry}/cwd", data) and os.readlink(f"{entry}/exe").endswith(f"/{program}"):
                return int(os.path.basename(entry))
        except OSError:
            continue
    sys.exit(f"{program} does not run in {data}")


def cpu(pid):
    """Nanoseconds on a core so far, over all threads."""
    return sum(int(open(stat).read().split()[0]) for stat in glob.glob(f"/proc/{pid}/task/*/schedstat"))


def free_port():
    import socket
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(command):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if result.returncode:
        sys.exit(f"{command[0]} failed ({result.returncode}):\n{result.stdout}{result.stderr}")
    return result.stdout
