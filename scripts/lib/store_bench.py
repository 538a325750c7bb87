"""What the store costs, on both engines, beside SQLite alone and pgbench in the same run.

usage: scripts/bench store [--repetitions N] [--seconds S] [--records N,N] [--skip-callgrind] [--skip-writes]
                           [--skip-reads] [--skip-build] [--writers TxC,TxC] [--sync-delay US] [--engines NAME,NAME]
                           [--directory DIR]

Writes: callers that each make one record after the other, with its answer and its event, durable before they hear of
it. Raw SQLite writes the same rows by the same statements, as many in a commit as the store had on average; pgbench
commits each by itself. They take turns inside each repetition. Medians of the repetitions. --writers 1x64 are 64 callers
of one tenant alone; --sync-delay US makes each of SQLite's syncs so many microseconds longer, as on another disk.

Reads: one record, and a page of 50, at random places of a tenant with --records (1000,100000), or of several tenants:
10000x1000 are ten million records of ten thousand tenants, of whom 32 are read in turn. Ten million take half an hour
and 20 GB to load. In --engines (sqlite,postgresql). Instructions in user space under callgrind, ((a run of 1500 calls)
- (a run of 500)) / 1000, of the store's process and, for PostgreSQL, of its server; pages asked for per call, whether
they were cached or not. On PostgreSQL the tenants who are not read are filled with copies of rows.
"""
import argparse, contextlib, glob, json, os, re, shutil, statistics, subprocess, sys, tempfile, time
import builds

# Tenants that are read in turn; a store keeps 64 open.
READ_TENANTS = 32
FILLED = {"versions": "sequence, kind, id, revision, body", "records": "kind, id, revision, sequence",
          "entries": "kind, number, key, id"}
WRITERS = "1x1,1x8,1x64,64x1,64x8,64x64"
PROGRAMS = "/usr/lib/postgresql/15/bin"
SEAL_KEY = "6b" * 32


class Bench:
    def __init__(self, root, options, directory):
        self.root, self.options, self.directory = root, options, directory
        self.program = builds.program(root, "store-load")
        self.key = self.secret("country.key", "5a" * 32)
        self.seal_key = self.secret("seal.key", SEAL_KEY)
        self.server = os.path.join(directory, "postgresql")
        self.runs = 0
        self.disk = ("--sync-delay", options.sync_delay)

    def secret(self, name, text):
        path = os.path.join(self.directory, name)
        if not os.path.exists(path):
            with open(path, "w") as file:
                file.write(text + "\n")
            os.chmod(path, 0o400)
        return path

    def fresh(self, name="run"):
        self.runs += 1
        return os.path.join(self.directory, f"{name}{self.runs}")

    # Programs.

    def world(self, directory, database=None):
        told = ["--directory", directory, "--key", self.key]
        if database:
            told += ["--dsn", f"host={self.server} user=pegase_app dbname={database}", "--seal-key", self.seal_key]
        return told

    def load(self, command, world, *more, prefix=(), program=None):
        told = run([*prefix, program or self.program, command, *world, *map(str, more)])
        return json.loads(told)

    def psql(self, database, text):
        return run(["psql", "-h", self.server, "-U", "postgres", "-d", database, "-qAt", "-c", text])

    def make_database(self, name):
        self.psql("postgres", f"CREATE DATABASE {name}")
        run([self.program, "migrate", "--dsn", f"host={self.server} user=postgres dbname={name}",
             "--seal-key", self.seal_key])
        return name

    @contextlib.contextmanager
    def postgresql(self, prefix=()):
        """The server of the run; under `prefix` it is started by hand."""
        library = os.path.join(self.root, "deploy", "lib", "postgresql.sh")
        start = f". '{library}'; start_postgresql '{self.server}'"
        if prefix:
            command = " ".join([*prefix, f"{PROGRAMS}/postgres", "-D", f"{self.server}/data", "-c", "listen_addresses=''",
                                "-c", f"unix_socket_directories={self.server}"])
            start = (f". '{library}'; as_postgresql '{self.server}' {command} >'{self.server}/log.valgrind' 2>&1 & "
                     f"for i in $(seq 600); do pg_isready -q -h '{self.server}' && exit 0; sleep 0.1; done; exit 1")
        run(["bash", "-c", start])
        try:
            yield
        finally:
            run(["bash", "-c", f". '{library}'; stop_postgresql '{self.server}' fast"])

    # Writes.

    def write_once(self, callers, tenants):
        """One turn of each competitor: name -> writes a second, and what else was told."""
        seconds = ("--seconds", self.options.seconds, "--callers", callers, "--tenants", tenants)
        directory = self.fresh()
        store = self.load("write", self.world(directory), *seconds, *self.disk)
        batch = max(1, round(store["writes"] / max(store["commits"], 1)))
        shutil.rmtree(directory)
        told = {"sqlite": store, "batch": batch}
        if tenants == 1:
            for name, flags in (("raw", []), ("raw parts", ["--parts"])):
                directory = self.fresh()
                self.load("write", self.world(directory), "--writes", 0)
                path = os.path.join(directory, "tenants", "p0.db")
                writes = max(batch, store["writes"] // batch * batch)
                told[name] = self.load(
                    "raw", ["--path", path], "--writes", writes, "--batch", batch, *flags, *self.disk)
                shutil.rmtree(directory)
        database = self.make_database(f"writes{self.runs}")
        directory = self.fresh()
        before = self.commits(database)
        told["postgresql"] = self.load("write", self.world(directory, database), *seconds)
        time.sleep(1.1)  # A session's counts are seen a second after its end, at the latest.
        told["postgresql"]["commits"] = self.commits(database) - before
        self.psql("postgres", f"DROP DATABASE {database}")
        told["pgbench"] = {"rate": self.pgbench(callers, tenants)}
        return told

    def commits(self, database):
        return int(self.psql("postgres", f"SELECT xact_commit FROM pg_stat_database WHERE datname = '{database}'"))

    def pgbench(self, callers, tenants):
        database = self.make_database(f"pgbench{self.runs}")
        self.psql(database, "INSERT INTO pegase.heads SELECT int8send(n), 0, 0, 0, '', repeat('a', 32)::bytea "
                            f"FROM generate_series(0, {tenants - 1}) n")
        script = os.path.join(self.directory, "pgbench.sql")
        with open(script, "w") as file:
            file.write(PGBENCH.format(last=tenants - 1, body="61" * 411, reply="62" * 429, event="63" * 180))
        told = run(["pgbench", "-n", "-M", "prepared", "-h", self.server, "-U", "postgres", "-f", script, "-c", str(callers),
                    "-j", "1", "-T", str(max(1, round(self.options.seconds))), database])
        self.psql("postgres", f"DROP DATABASE {database}")
        return float(re.search(r"tps = ([\d.]+)", told).group(1))

    def writes(self):
        samples = {}
        for _ in range(self.options.repetitions):
            for tenants, callers in self.options.writers:
                for name, told in self.write_once(callers, tenants).items():
                    samples.setdefault((callers, tenants), {}).setdefault(name, []).append(told)
        rows = []
        for (callers, tenants), by_name in samples.items():
            row = {"callers": callers, "tenants": tenants}
            for name, told in by_name.items():
                if name == "batch":
                    row["batch"] = statistics.median(told)
                    continue
                row[name] = round(statistics.median(each["rate"] for each in told))
                row[f"{name} all"] = [round(each["rate"]) for each in told]
                if "p50" in told[0]:
                    row[f"{name} p50"] = round(statistics.median(each["p50"] for each in told))
            if "raw" in row:
                row["to raw"] = round(statistics.median(
                    mine["rate"] / raw["rate"] for mine, raw in zip(by_name["sqlite"], by_name["raw"])), 2)
            rows.append(row)
        return rows

    # Reads.

    def reads(self):
        rows = []
        for tenants, records in self.options.records:
            name = f"{tenants}x{records}"
            loaded = ("--tenants", tenants, "--records", records)
            sqlite = self.world(os.path.join(self.directory, f"sqlite{name}"))
            database = f"reads{name}"
            postgresql = self.world(os.path.join(self.directory, f"local{name}"), database)
            worlds = {"sqlite": sqlite, "postgresql": postgresql}
            worlds = {engine: worlds[engine] for engine in self.options.engines}
            with self.postgresql():
                if "sqlite" in worlds and not os.path.exists(sqlite[1]):
                    say(f"sqlite: loads {name} records", self.load("load", sqlite, *loaded))
                if "postgresql" in worlds and database not in self.psql("postgres", "SELECT datname FROM pg_database").split():
                    self.make_database(database)
                    say(f"postgresql: loads {name} records", self.load_postgresql(database, postgresql, tenants, records))
                for what in ("record", "page"):
                    told = ("--tenants", min(tenants, READ_TENANTS), "--records", records, "--what", what)
                    calls = 20_000 if what == "record" else 4_000
                    for engine, world in worlds.items():
                        runs = [self.load("read", world, *told, "--calls", calls)
                                for _ in range(self.options.repetitions)]
                        many = [self.load("read", world, *told, "--calls", calls, "--callers", 8)
                                for _ in range(self.options.repetitions)]
                        rows.append({
                            "engine": engine, "what": what, "tenants": tenants, "records": records,
                            "p50": statistics.median(each["p50"] for each in runs),
                            "rate": round(statistics.median(each["rate"] for each in many)),
                            "pages": runs[0]["pages"] if engine == "sqlite" else self.server_pages(
                                database, lambda n: self.load("read", world, *told, "--calls", n))})
            if not self.options.skip_callgrind:
                self.count_instructions(rows[-2 * len(worlds):], worlds)
        return rows

    def load_postgresql(self, database, world, tenants, records):
        """Those that are read are loaded; the others' rows are copies of theirs, which fill the same tables."""
        began = time.monotonic()
        self.load("load", world, "--tenants", min(tenants, READ_TENANTS), "--records", records)
        if tenants > READ_TENANTS:
            for table, columns in FILLED.items():
                self.psql(database, f"INSERT INTO pegase.{table} (tenant, {columns}) SELECT convert_to('vn/f' || n, 'UTF8'), "
                          f"{columns} FROM generate_series(1, {tenants - READ_TENANTS}) n CROSS JOIN LATERAL "
                          f"(SELECT * FROM pegase.{table} WHERE tenant = convert_to('vn/p0', 'UTF8') AND n > 0) one")
        self.psql(database, "VACUUM (ANALYZE)")
        return {"records": records, "tenants": tenants, "seconds": time.monotonic() - began}

    def server_pages(self, database, read):
        """Pages that the server looked at for each call, in the tables and their indexes."""
        def so_far():
            time.sleep(1.1)  # A session's counts are seen a second after its end, at the latest.
            return int(self.psql(database, "SELECT sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read, 0) + "
                                           "coalesce(idx_blks_hit, 0)) FROM pg_statio_all_tables WHERE schemaname = 'pegase'"))
        counts = [so_far()]
        for calls in (500, 1500):
            read(calls)
            counts.append(so_far())
        return ((counts[2] - counts[1]) - (counts[1] - counts[0])) / 1000

    def count_instructions(self, rows, worlds):
        # Swift's debug information kills valgrind 3.19.
        stripped = os.path.join(self.directory, "store-load.stripped")
        shutil.copy(self.program, stripped)
        run(["strip", "-g", stripped])
        for row in rows:
            def count(calls, server=False):
                out = self.fresh("callgrind")
                grind = ["valgrind", "-q", "--tool=callgrind"]
                told = ("--tenants", min(row["tenants"], READ_TENANTS), "--records", row["records"], "--what", row["what"],
                        "--calls", calls)
                world = worlds[row["engine"]]
                if server:
                    pattern = f"{self.server}/{os.path.basename(out)}"
                    with self.postgresql([*grind, f"--callgrind-out-file={pattern}.%p"]):
                        self.load("read", world, *told)
                    return total(glob.glob(f"{pattern}.*"))
                prefix = [*grind, f"--callgrind-out-file={out}"]
                if row["engine"] == "sqlite":
                    self.load("read", world, *told, prefix=prefix, program=stripped)
                else:
                    with self.postgresql():
                        self.load("read", world, *told, prefix=prefix, program=stripped)
                return total(glob.glob(f"{out}*"))
            row["instructions"] = round((count(1500) - count(500)) / 1000)
            if row["engine"] == "postgresql":
                row["server instructions"] = round((count(1500, server=True) - count(500, server=True)) / 1000)


# The rows of one write of the store, in one transaction of its own.
PGBENCH = """\\set tenant random(0, {last})
\\set a random(1, 9000000000000000000)
\\set b random(1, 9000000000000000000)
BEGIN;
UPDATE pegase.heads SET change_sequence = change_sequence + 1, reply_sequence = reply_sequence + 1,
 event_count = event_count + 1 WHERE tenant = int8send(:tenant) RETURNING change_sequence AS n \\gset
INSERT INTO pegase.records VALUES (int8send(:tenant), 16, int8send(:a) || int8send(:b), 1, :n);
INSERT INTO pegase.versions VALUES (int8send(:tenant), :n, 16, int8send(:a) || int8send(:b), 1, '\\x{body}');
INSERT INTO pegase.entries VALUES (int8send(:tenant), 16, 1, int8send(:n), int8send(:a) || int8send(:b));
INSERT INTO pegase.entries VALUES (int8send(:tenant), 16, 2, int8send(:b), int8send(:a) || int8send(:b));
INSERT INTO pegase.replies VALUES (int8send(:tenant), :n, int8send(:b) || int8send(:a), int8send(:a), 1, '\\x{reply}');
INSERT INTO pegase.events VALUES (int8send(:tenant), :n, '\\x{event}');
COMMIT;
"""


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def total(files):
    """Waits for files that callgrind still writes: a server's processes end before that."""
    found = []
    for file in files:
        for _ in range(100):
            ended = re.search(r"^(?:totals|summary): (\d+)", open(file).read(), re.M)
            if ended:
                break
            time.sleep(0.1)
        found.append(int(ended.group(1)))
    return sum(found)


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def table(rows, columns):
    print("".join(f"{name:>{width}}" for name, width in columns))
    for row in rows:
        print("".join(f"{row.get(name, '-'):>{width}}" for name, width in columns))


def judge(writes, reads):
    """The bars, each with what was measured."""
    if writes:
        by = {(row["callers"], row["tenants"]): row for row in writes}
        one, many = by.get((1, 1)), by.get((64, 1))
        for engine in ("sqlite", "raw", "postgresql") if one and many else ():
            print(f"{engine}: 64 callers of one tenant write {many[engine] / one[engine]:.1f} times one's (at least 8)")
        if many:
            print(f"sqlite: {many['to raw']} of raw SQLite in the same batches (at least 0.7)")
    for engine in ("sqlite", "postgresql"):
        for what in ("record", "page"):
            mine = [row for row in reads if row["engine"] == engine and row["what"] == what]
            for name in ("pages", "instructions", "server instructions"):
                for row in mine[1:]:
                    if name in row:
                        print(f"{engine} {what}: {name} {row[name] / mine[0][name]:.2f} times from "
                              f"{mine[0]['tenants']} x {mine[0]['records']} to {row['tenants']} x {row['records']} "
                              "records (at most 1.2)")


def tenants_and(text):
    """`1000,10x500`: 1 tenant of 1000, 10 tenants of 500; so with callers."""
    return [tuple(map(int, each.split("x"))) if "x" in each else (1, int(each)) for each in text.split(",")]


def main(root, arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--writers", type=tenants_and, default=tenants_and(WRITERS))
    parser.add_argument("--records", type=tenants_and, default=tenants_and("1000,100000"))
    parser.add_argument("--engines", type=lambda text: text.split(","), default=["sqlite", "postgresql"])
    parser.add_argument("--sync-delay", type=int, default=0)
    parser.add_argument("--directory", help="kept, with what was loaded, for the next run")
    for name in ("callgrind", "writes", "reads", "build"):
        parser.add_argument(f"--skip-{name}", action="store_true")
    options = parser.parse_args(arguments)
    if not options.skip_build:
        builds.build(root, "store-load", package="Benchmarks")
    directory = options.directory or tempfile.mkdtemp()
    os.makedirs(directory, exist_ok=True)
    os.chmod(directory, 0o711)  # As root the server is another user's.
    try:
        bench = Bench(root, options, os.path.realpath(directory))
        writes, reads = [], []
        if not options.skip_writes:
            with bench.postgresql():
                writes = bench.writes()
            table(writes, [("callers", 8), ("tenants", 8), ("sqlite", 9), ("batch", 7), ("raw", 9), ("raw parts", 10),
                           ("to raw", 8), ("sqlite p50", 12), ("postgresql", 12), ("pgbench", 9)])
        if not options.skip_reads:
            reads = bench.reads()
            table(reads, [("engine", 11), ("what", 8), ("tenants", 8), ("records", 10), ("p50", 9), ("rate", 9), ("pages", 9),
                          ("instructions", 14), ("server instructions", 21)])
        judge(writes, reads)
        results = os.path.join(root, "Benchmarks", "results")
        os.makedirs(results, exist_ok=True)
        path = os.path.join(results, time.strftime("store-%Y-%m-%dT%H%M%SZ.json", time.gmtime()))
        with open(path, "w") as file:
            json.dump({"writes": writes, "reads": reads}, file, indent=1)
        print(path)
    finally:
        if not options.directory:
            shutil.rmtree(directory)
