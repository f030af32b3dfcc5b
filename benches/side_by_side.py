#!/usr/bin/env python3
"""Measures `scrutineer audit` beside Polars and DuckDB on the same CSV file.

    python3 -m venv target/peers
    target/peers/bin/pip install polars duckdb
    cargo build --release --features cli
    cargo run --release --example generate_stations -- 1050000 target/bench/1m
    target/peers/bin/python benches/side_by_side.py target/bench/1m target/release/scrutineer

Needs Python 3.11 on Linux or macOS. Every run is a process of its own, and the contenders take
turns (A B C A B C ...), so a slow minute of the machine falls on all of them. One turn of
each, not counted, comes first: it brings the file into the page cache. Everybody gets two threads.

The contenders:

    scrutineer      the whole audit: every check of every sheet, all levels of units, JSON written
    polars-state    scan_csv, group_by the state, 13 sums, collect
    polars-levels   the same for state, municipality, parish and centre, in one collect_all
    polars-rollup   the same four levels, but only centres from the file, each other level from
                    the one below it: the fastest way to them in Polars that we know
    duckdb-state    read_csv, GROUP BY the state, 13 sums

The peers write nothing. For each, two times are given: the whole process, and the query alone,
inside the process, after the import. The second leaves out what Python costs, and is the harder
one for scrutineer, whose own time is always that of its whole process.

That all did the same work is checked in every run. The number of stations and of registered
voters must be what the generator put into the plan; every sum must be the same for every peer and
in scrutineer's JSON (`/tabulation/votes/EG` and so on; the register, valid and null votes too
where `/tabulation` has them). A difference ends the program with exit code 1, as does a contender
that fails. Without a scrutineer binary only the peers run, and a line says so.

The table goes to standard output, progress to standard error.
"""

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

THREADS = 2
LEADING_COLUMNS = {
    "voters_registered": "RE",
    "valid_votes": "VOTOS_VALIDOS",
    "null_votes": "VOTOS_NULOS",
}
UNIT_COLUMNS = ["COD_EDO", "COD_MUN", "COD_PAR", "CENTRO"]
# One 32-bit number for each of the register, valid votes, null votes and ten selections.
NUMBERS_PER_STATION = 13
BYTES_PER_NUMBER = 4
# The unit of `ru_maxrss`: macOS counts in bytes, Linux in KiB.
RSS_UNIT = 1 if sys.platform == "darwin" else 1024

# Each peer is a whole program, run by `python -c` with two arguments (the file, and the columns as
# JSON), so that nothing of this script is in its time. It prints one JSON line: the seconds of its
# query, the sums over the units of each grouping, how many units each has, and its version.
POLARS = """
import json, os, sys, time
import polars as pl

path, columns = sys.argv[1], json.loads(sys.argv[2])
assert pl.thread_pool_size() == columns["threads"], pl.thread_pool_size()

start = time.perf_counter()
sheets = pl.scan_csv(path)
sums = [pl.len().alias("stations")] + [pl.col(name).sum() for name in columns["sums"]]
names = ["stations"] + columns["sums"]
groupings = columns["groupings"]
if columns["roll_up"]:
    frames = [sheets.group_by(groupings[-1]).agg(sums).collect()]
    for keys in reversed(groupings[:-1]):
        frames.insert(0, frames[0].group_by(keys).agg(pl.col(name).sum() for name in names))
else:
    queries = [sheets.group_by(keys).agg(sums) for keys in groupings]
    frames = pl.collect_all(queries) if len(queries) > 1 else [queries[0].collect()]
seconds = time.perf_counter() - start

print(json.dumps({
    "seconds": seconds,
    "sums": [dict(zip(names, frame.select(names).sum().row(0))) for frame in frames],
    "units": {keys[-1]: frame.height for keys, frame in zip(groupings, frames)},
    "version": pl.__version__,
}))
"""

DUCKDB = """
import json, sys, time
import duckdb

path, columns = sys.argv[1], json.loads(sys.argv[2])
[keys] = columns["groupings"]
connection = duckdb.connect(config={"threads": columns["threads"]})

start = time.perf_counter()
names = ["stations"] + columns["sums"]
sums = ", ".join(["count(*)"] + [f'sum("{name}")' for name in columns["sums"]])
by = ", ".join(f'"{key}"' for key in keys)
rows = connection.execute(
    f"SELECT {sums} FROM read_csv(?) GROUP BY {by}", [path]
).fetchall()
seconds = time.perf_counter() - start

print(json.dumps({
    "seconds": seconds,
    "sums": [{name: int(sum(column)) for name, column in zip(names, zip(*rows))}],
    "units": {keys[-1]: len(rows)},
    "version": duckdb.__version__,
}))
"""

# Prints what the JSON of an audit says of the sums. A process of its own, since Linux counts this
# script's own peak memory as the least peak of any process it starts afterwards (the peak survives
# `exec`), and the audit's JSON would take much of it.
TABULATION = """
import json, sys

with open(sys.argv[1], "rb") as file:
    tabulation = json.load(file).get("tabulation", {})
names = ["votes", *sys.argv[2:]]
print(json.dumps({name: tabulation[name] for name in names if name in tabulation}))
"""


class Failure(Exception):
    """A contender failed, or two disagree; the message says which and how."""


@dataclass(frozen=True)
class Election:
    """What the generator's plan says about its file."""

    plan: Path
    path: Path
    stations: int
    voters_registered: int
    selections: dict[str, str]  # selection id -> column

    @classmethod
    def read(cls, directory: Path) -> "Election":
        """Reads `plan.toml` in a directory made by the generator."""
        plan = directory / "plan.toml"
        try:
            content = tomllib.loads(plan.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise Failure(f"{plan} is missing: was {directory} made by the generator?") from None
        [sheets] = content["sheets"]
        return cls(
            plan=plan,
            path=directory / sheets["path"],
            stations=content["frame"]["stations"],
            voters_registered=content["frame"]["voters_registered"],
            selections=sheets["layout"]["votes"],
        )

    def columns(self, levels: int, roll_up: bool) -> str:
        """The second argument of a peer that groups by the first `levels` levels of units."""
        return json.dumps(
            {
                "groupings": [UNIT_COLUMNS[: level + 1] for level in range(levels)],
                "sums": [*LEADING_COLUMNS.values(), *self.selections.values()],
                "roll_up": roll_up,
                "threads": THREADS,
            }
        )

    def bytes_of_numbers(self) -> int:
        """What the counts alone would take in memory."""
        return self.stations * NUMBERS_PER_STATION * BYTES_PER_NUMBER


@dataclass
class Contender:
    """One program that takes turns, and what it has shown so far."""

    name: str
    what: str
    command: list[str]
    is_peer: bool
    wall: list[float] = field(default_factory=list)
    query: list[float] = field(default_factory=list)
    peak_bytes: list[int] = field(default_factory=list)
    checked: set[str] = field(default_factory=set)  # columns whose sums were compared
    version: str = ""


def contenders(election: Election, binary: Path, output: Path) -> list[Contender]:
    """Every contender, in the order of their turns."""
    audit = [str(binary), "audit", str(election.plan), "--format", "json"]
    audit += ["--output", str(output), "--overwrite", "--threads", str(THREADS)]

    def peer(name: str, what: str, program: str, levels: int, roll_up: bool = False) -> Contender:
        # -I keeps out the caller's PYTHON... variables and current directory.
        command = [sys.executable, "-I", "-c", program, str(election.path)]
        return Contender(name, what, [*command, election.columns(levels, roll_up)], is_peer=True)

    every = len(UNIT_COLUMNS)
    return [
        Contender("scrutineer", "scrutineer, the whole audit", audit, is_peer=False),
        peer("polars-state", "Polars, sums by state", POLARS, 1),
        peer("polars-levels", "Polars, sums by all four levels", POLARS, every),
        peer("polars-rollup", "Polars, the four levels rolled up", POLARS, every, roll_up=True),
        peer("duckdb-state", "DuckDB, sums by state", DUCKDB, 1),
    ]


def run_process(command: list[str]) -> tuple[float, int, str]:
    """Runs a command to its end: wall seconds, peak resident bytes, standard output."""
    environment = os.environ | {"POLARS_MAX_THREADS": str(THREADS)}
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=err, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if process.returncode != 0:
            said = (err.read() or out.read()).decode(errors="replace").strip()
            name = Path(command[0]).name
            raise Failure(f"{name} ended with {process.returncode}: {said[-2000:]}")
        return seconds, usage.ru_maxrss * RSS_UNIT, out.read().decode()


def audit_sums(output: Path, election: Election) -> dict[str, int]:
    """The sums in scrutineer's JSON, by the file's column.

    The votes must be there: one that is missing is `None`, which no check passes.
    """
    command = [sys.executable, "-I", "-c", TABULATION, str(output), *LEADING_COLUMNS]
    tabulation = json.loads(run_process(command)[2])
    votes = tabulation.get("votes", {})
    sums = {column: votes.get(selection) for selection, column in election.selections.items()}
    for measure, column in LEADING_COLUMNS.items():
        if measure in tabulation:
            sums[column] = tabulation[measure]["sum"]
    return sums


def check_sums(name: str, found: dict[str, int], expected: dict[str, tuple[int, str]]) -> None:
    """Holds one contender's sums against those already known, and adds the new ones to them.

    Each expected value comes with the name of who said it first.
    """
    for column, value in found.items():
        if type(value) is not int:
            raise Failure(f"{name}: {column} should be a whole number, but is {value!r}")
        known, source = expected.setdefault(column, (value, name))
        if value != known:
            raise Failure(f"{name}: {column} is {value}, but {known} in {source}")


def take_turn(
    contender: Contender, election: Election, output: Path, expected: dict[str, tuple[int, str]]
) -> None:
    """Runs a contender once, checks its sums, and notes its times and memory."""
    output.unlink(missing_ok=True)
    seconds, peak, printed = run_process(contender.command)
    contender.wall.append(seconds)
    contender.peak_bytes.append(peak)
    if contender.is_peer:
        answer = json.loads(printed)
        contender.query.append(answer["seconds"])
        contender.version = answer["version"]
        for sums in answer["sums"]:
            check_sums(contender.name, sums, expected)
            contender.checked.update(sums.keys() - {"stations"})
        units = {f"number of {column}": units for column, units in answer["units"].items()}
        check_sums(contender.name, units, expected)
    else:
        sums = audit_sums(output, election)
        check_sums(contender.name, sums, expected)
        contender.checked.update(sums)


def cpu_model() -> str:
    """The processor's name, as the system gives it."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def heading(election: Election, runners: list[Contender], runs: int, load: float) -> list[str]:
    """What was measured, with what, on which machine."""
    versions = {runner.name.partition("-")[0]: runner.version for runner in runners}
    return [
        f"{election.stations:,} stations, {election.path.stat().st_size / 1e6:.1f} MB of CSV; "
        f"runs of each: {runs}, after one warm-up, taking turns; {THREADS} threads.",
        ", ".join(f"{name} {version}" for name, version in versions.items())
        + f", Python {platform.python_version()}; {cpu_model()}, {os.cpu_count()} cores; "
        + f"load average before the runs {load:.2f}.",
    ]


def table(runners: list[Contender]) -> list[str]:
    """The times and memory as Markdown; a ratio above 1 means that scrutineer took longer."""
    audits = [statistics.median(runner.wall) for runner in runners if not runner.is_peer]
    lines = [
        "| program | time of | median s | min s | max s | scrutineer's process / this "
        "| peak RSS MB |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for runner in runners:
        for what, times in (("its process", runner.wall), ("its query alone", runner.query)):
            if not times:
                continue
            median = statistics.median(times)
            ratio = f"{audits[0] / median:.2f}" if audits else "–"
            peak = f"{max(runner.peak_bytes) / 1e6:.0f}" if times is runner.wall else ""
            lines.append(
                f"| {runner.what} | {what} | {median:.3f} | {min(times):.3f} | {max(times):.3f} "
                f"| {ratio} | {peak} |"
            )
    return lines


def memory(election: Election, runners: list[Contender]) -> list[str]:
    """Scrutineer's peak memory against the counts alone, and the least peak that can be seen."""
    floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT
    audits = [
        f"Peak RSS of scrutineer / ({election.stations:,} stations × {NUMBERS_PER_STATION} numbers "
        f"× {BYTES_PER_NUMBER} bytes = {election.bytes_of_numbers() / 1e6:.1f} MB): "
        f"{max(runner.peak_bytes) / election.bytes_of_numbers():.2f}."
        for runner in runners
        if not runner.is_peer
    ]
    return [*audits, f"A peak RSS below {floor / 1e6:.0f} MB could not be told from that."]


def agreement(runners: list[Contender]) -> str:
    """Which sums were compared, once none has differed."""
    if len(runners) == 1:
        return "One contender ran alone: its sums were held against the plan's only."
    compared = ", ".join(f"{len(runner.checked)} of {runner.name}" for runner in runners)
    return f"These sums agreed in every run: {compared}; so did the plan's stations and register."


def arguments() -> argparse.Namespace:
    """Understands the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("directory", type=Path, help="made by the generator")
    parser.add_argument(
        "binary",
        type=Path,
        nargs="?",
        default=Path("target/release/scrutineer"),
        help="scrutineer's binary (default: %(default)s)",
    )
    parser.add_argument("--runs", type=int, default=7, help="of each contender (default: 7)")
    parser.add_argument(
        "--only", metavar="NAME[,NAME...]", help="run these contenders and no others"
    )
    chosen = parser.parse_args()
    if chosen.runs < 1:
        parser.error("--runs is at least 1")
    return chosen


def choose(runners: list[Contender], only: str | None, binary: Path) -> list[Contender]:
    """The contenders that were asked for and can run."""
    if only is not None:
        wanted = set(only.split(","))
        unknown = wanted - {runner.name for runner in runners}
        if unknown:
            names = ", ".join(runner.name for runner in runners)
            raise Failure(f"--only knows {names}; not {', '.join(sorted(unknown))}")
        runners = [runner for runner in runners if runner.name in wanted]
    if not binary.is_file() and any(not runner.is_peer for runner in runners):
        print(f"{binary} is missing: only the peers run, no ratio is given.\n")
        runners = [runner for runner in runners if runner.is_peer]
    if not runners:
        raise Failure("nothing to run")
    return runners


def measure(chosen: argparse.Namespace, scratch: Path) -> list[str]:
    """Lets the contenders take their turns; the lines of the report."""
    election = Election.read(chosen.directory)
    output = scratch / "audit.json"
    # An absolute path, since a bare name would be looked for in PATH.
    binary = chosen.binary.absolute()
    runners = choose(contenders(election, binary, output), chosen.only, chosen.binary)
    for runner in runners:
        if not runner.is_peer:
            version = run_process([runner.command[0], "--version"])[2].split()
            runner.version = version[-1] if version else "of unknown version"

    load = os.getloadavg()[0]
    # The generator knows two of the sums; the first contender to run supplies the others.
    plan = str(election.plan)
    expected = {"stations": (election.stations, plan), "RE": (election.voters_registered, plan)}
    for turn in range(chosen.runs + 1):
        for runner in runners:
            take_turn(runner, election, output, expected)
            print(f"turn {turn}: {runner.name} {runner.wall[-1]:.3f} s", file=sys.stderr)
        if turn == 0:  # The warm-up does not count.
            for runner in runners:
                runner.wall.clear()
                runner.query.clear()
                runner.peak_bytes.clear()

    return [
        *heading(election, runners, chosen.runs, load),
        "",
        *table(runners),
        "",
        *memory(election, runners),
        agreement(runners),
    ]


def main() -> int:
    """Measures and prints; the exit code."""
    chosen = arguments()
    try:
        with tempfile.TemporaryDirectory(prefix="side_by_side-") as scratch:
            print("\n".join(measure(chosen, Path(scratch))))
    except Failure as failure:
        print(f"side_by_side: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
