"""How long PartnerService takes from its start until it serves, with thousands of partners.

usage: scripts/bench registry [--partners N] [--staff N] [--damaged N] [--repetitions N] [--directory DIR]
                              [--program FILE] [--skip-build]

Makes a directory with so many partners (10000) and a tenant with so many staff (5) for each, by the store's own code, or
takes the one that --directory has kept. Then starts pegase-partner on it several times. Reported are the seconds from
the start of the process to the line "ready", those of processor that it took, the files that it had open then and the
most that it had open on the way, and its resident memory. --damaged so many tenants have seven bytes overwritten where
SQLite looks first. --program measures another build.
"""
import argparse, glob, json, os, signal, statistics, subprocess, sys, tempfile, threading, time
import builds

BAR = 2.0
KEYS = {"gateway-partner.key": "01", "family-partner.key": "02"}


def make(root, options, directory):
    if not os.path.exists(os.path.join(directory, "store")):
        told = subprocess.run(
            [builds.program(root, "case-load"), "registry", "--directory", directory, "--partners",
             str(options.partners), "--staff", str(options.staff)], check=True, stdout=subprocess.PIPE, text=True).stdout
        print(f"made {options.partners} partners in {json.loads(told)['seconds']:.0f} s", file=sys.stderr)
    for name, byte in KEYS.items():
        path = os.path.join(directory, name)
        if not os.path.exists(path):
            with open(path, "w") as file:
                file.write(byte * 32 + "\n")
            os.chmod(path, 0o400)
    files = sorted(glob.glob(os.path.join(directory, "store", "tenants", "partner-*.db")))
    if len(files) != options.partners:
        sys.exit(f"{directory} has {len(files)} tenants, not {options.partners}")
    for path in files[:options.damaged]:
        with open(path, "r+b") as file:
            file.write(b"damaged")


class Start:
    """One start of the program, to its line "ready" and to its end."""

    def __init__(self, program, directory):
        began = time.monotonic()
        self.process = subprocess.Popen(
            [program, "serve", "--country", "vn", "--store", os.path.join(directory, "store"), "--keys", directory,
             "--socket", os.path.join(directory, "partner.sock")], stderr=subprocess.PIPE, text=True)
        self.most_files, self.is_ready = 0, False
        watcher = threading.Thread(target=self.watch)
        watcher.start()
        lines = []
        for line in self.process.stderr:
            lines.append(line)
            if '"message":"ready"' in line:
                self.seconds = time.monotonic() - began
                break
        else:
            sys.exit("it did not start:\n" + "".join(lines[-5:]))
        self.files = self.open_files()
        self.is_ready = True
        watcher.join()
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        self.cpu = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        with open(f"/proc/{self.process.pid}/status") as file:
            self.memory = next(int(line.split()[1]) // 1024 for line in file if line.startswith("VmRSS"))
        self.process.send_signal(signal.SIGTERM)
        self.process.stderr.read()
        self.process.wait()

    def open_files(self):
        try:
            return len(os.listdir(f"/proc/{self.process.pid}/fd"))
        except OSError:
            return 0

    def watch(self):
        while not self.is_ready and self.process.poll() is None:
            self.most_files = max(self.most_files, self.open_files())
            time.sleep(0.01)


def main(root, arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--partners", type=int, default=10_000)
    parser.add_argument("--staff", type=int, default=5)
    parser.add_argument("--damaged", type=int, default=0)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--directory")
    parser.add_argument("--program", default=builds.program(root, "pegase-partner"))
    parser.add_argument("--skip-build", action="store_true")
    options = parser.parse_args(arguments)
    if not options.skip_build:
        builds.build(root, "case-load", package="Benchmarks")
        builds.build(root, "pegase-partner")
    with tempfile.TemporaryDirectory() as scratch:
        directory = options.directory or scratch
        os.makedirs(directory, exist_ok=True)
        make(root, options, directory)
        starts = [Start(options.program, directory) for _ in range(options.repetitions)]
    seconds = statistics.median(start.seconds for start in starts)
    print(f"{options.partners} partners with {options.staff} staff each, {options.damaged} damaged:"
          f" ready after {seconds:.2f} s (bar {BAR}; all: {' '.join(f'{start.seconds:.2f}' for start in starts)}),"
          f" {statistics.median(start.cpu for start in starts):.2f} s of processor,"
          f" {max(start.files for start in starts)} open files, at most {max(start.most_files for start in starts)},"
          f" {max(start.memory for start in starts)} MiB")
