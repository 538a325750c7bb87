"""What RegisterCase, GetCase, ListCases and RecordVisit cost in a small cell and in a large one.

usage: scripts/bench cases [--cells TENANTSxCASES,...] [--repetitions N] [--calls N] [--directory DIR] [--skip-callgrind]
                           [--skip-build]

The calls go through FamilyService's own handlers and its SQLite store, without a wire, for cases at random places; a page
of a list has 50. Of two lists with combined filters, too, and for each record shown three are passed over. Cells are
filled with families, follow-ups and cases in every state (a million take twenty minutes and 4 GB). Reported are pages asked for per call, whether they were cached or not; instructions in user space under
callgrind, by the difference of two run lengths; and the median of the calls' times. Each is compared with the
first cell's, and must be within 1.1 times. Of many tenants 32 call, fewer than a store keeps open.
"""
import argparse, glob, json, os, re, shutil, statistics, subprocess, sys, tempfile, time
import builds

CALLS = ("register", "get", "list", "filter", "since", "visit")
NAMES = {"register": "RegisterCase", "get": "GetCase", "list": "ListCases",
         "filter": "by site, risk", "since": "since, risk", "visit": "RecordVisit"}
BAR = 1.1
# Two run lengths under callgrind; a page of fifty cases takes fifteen times as long as a case.
LENGTHS = {"register": (100, 300), "get": (100, 300), "list": (20, 60), "filter": (10, 30), "since": (10, 30), "visit": (100, 300)}


class Bench:
    def __init__(self, root, options, directory):
        self.options, self.directory = options, directory
        self.program = builds.program(root, "case-load")
        self.stripped = os.path.join(directory, "case-load.stripped")
        shutil.copy(self.program, self.stripped)
        run(["strip", "-g", self.stripped])  # Swift's debug information kills valgrind 3.19.

    def fill(self, tenants, cases):
        cell = os.path.join(self.directory, f"{tenants}x{cases}")
        if not os.path.exists(cell):
            say(f"fills {tenants} x {cases}:", self.tell("fill", cell, tenants, cases))
        return cell

    def tell(self, command, cell, tenants, cases, *more, prefix=(), program=None):
        return json.loads(run([*prefix, program or self.program, command, "--directory", cell, "--tenants", str(tenants),
                               "--cases", str(cases), *map(str, more)]))

    def call(self, what, cell, tenants, cases, calls, **how):
        candidates = max(calls, 300) if what == "register" else 0
        self.put_back(cell, tenants, cases)
        return self.tell("call", cell, tenants, cases, "--what", what, "--calls", calls, "--candidates", candidates, **how)

    def put_back(self, cell, tenants, cases):
        """Makes small tenants what they were when they were filled: a few hundred cases more can be another level of a
        tree. The files of those that call are kept aside when they are first needed."""
        if cases > 10_000:
            return
        kept, files = f"{cell}.filled", os.path.join(cell, "store", "tenants")
        if not os.path.exists(kept):
            shutil.rmtree(f"{kept}.new", ignore_errors=True)
            os.mkdir(f"{kept}.new")
            for name in self.callers(tenants):
                shutil.copy2(os.path.join(files, f"{name}.db"), f"{kept}.new")
            os.rename(f"{kept}.new", kept)
        for name in self.callers(tenants):
            for path in glob.glob(os.path.join(files, f"{name}.db*")):
                os.remove(path)
            shutil.copy2(os.path.join(kept, f"{name}.db"), files)

    @staticmethod
    def callers(tenants):
        """The partners that call, as the program chooses them."""
        active = min(tenants, 32)
        return [f"p{(1 << 20) + place * tenants // active}" for place in range(active)]

    def measure(self, tenants, cases):
        """Rows of figures, one for each RPC."""
        cell = self.fill(tenants, cases)
        rows = []
        for what in CALLS:
            runs = [self.call(what, cell, tenants, cases, self.options.calls) for _ in range(self.options.repetitions)]
            row = {"call": NAMES[what], "tenants": tenants, "cases": tenants * cases,
                   "pages": statistics.median(each["pages"] for each in runs),
                   "p50 us": round(statistics.median(each["p50"] for each in runs))}
            if not self.options.skip_callgrind:
                row["instructions"] = self.instructions(what, cell, tenants, cases)
            say(row)
            rows.append(row)
        return rows

    def instructions(self, what, cell, tenants, cases):
        def count(calls):
            out = os.path.join(self.directory, f"callgrind.{what}.{calls}")
            self.call(what, cell, tenants, cases, calls, program=self.stripped,
                      prefix=("valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={out}"))
            return sum(int(re.search(r"^(?:totals|summary): (\d+)", open(file).read(), re.M).group(1))
                       for file in glob.glob(f"{out}*"))
        few, many = LENGTHS[what]
        return round((count(many) - count(few)) / (many - few))


def compare(rows):
    """Adds to each row what it is to the first cell's."""
    first = {}
    for row in rows:
        base = first.setdefault(row["call"], row)
        for name in ("pages", "instructions"):
            if name in row and base is not row:
                row[f"{name} x"] = round(row[name] / base[name], 3)


def show(rows):
    columns = [("call", 14), ("tenants", 9), ("cases", 10), ("pages", 9), ("pages x", 9), ("instructions", 14),
               ("instructions x", 16), ("p50 us", 9)]
    print("".join(f"{name:>{width}}" for name, width in columns))
    for row in rows:
        print("".join(f"{row.get(name, '-'):>{width}}" for name, width in columns))
    for row in rows:
        for name in ("pages", "instructions"):
            if row.get(f"{name} x", 1) > BAR:
                print(f"{row['call']} with {row['cases']} cases: {name} are {row[f'{name} x']} times, more than {BAR}")


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr[:2000]}")
    return done.stdout


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def cells(text):
    return [tuple(int(number) for number in cell.split("x")) for cell in text.split(",")]


def main(root, arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cells", type=cells, default=cells("1x1000,1000x1000,1x1000000"))
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--calls", type=int, default=300)
    parser.add_argument("--directory", help="kept, with what was filled, for the next run")
    parser.add_argument("--skip-callgrind", action="store_true")
    parser.add_argument("--skip-build", action="store_true")
    options = parser.parse_args(arguments)
    if not options.skip_build:
        builds.build(root, "case-load", package="Benchmarks")
    directory = options.directory or tempfile.mkdtemp()
    os.makedirs(directory, exist_ok=True)
    try:
        bench = Bench(root, options, directory)
        rows = [row for tenants, cases in options.cells for row in bench.measure(tenants, cases)]
        compare(rows)
        show(rows)
        results = os.path.join(root, "Benchmarks", "results")
        os.makedirs(results, exist_ok=True)
        path = os.path.join(results, time.strftime("cases-%Y-%m-%dT%H%M%SZ.json", time.gmtime()))
        with open(path, "w") as file:
            json.dump(rows, file, indent=1)
        print(path)
    finally:
        if not options.directory:
            shutil.rmtree(directory)
