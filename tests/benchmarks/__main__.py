"""`python -m tests.benchmarks`: every row in a process of its own, so that none warms or burdens another.

    --only NAME ...   these rows
    --size N          drills try only so many
    --from N          drills begin with number N: one that was broken off goes on from there
    --list            the names
    --out DIR         where bench.json, bench.md and a line for every finished share of a drill go (bench-results)

Exit code 1 if a drill lost or leaked something or a row broke; a ratio beyond its target is shown, not failed:
the machine has its say in it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from sipdesk.paths import HOME_VARIABLE
from tests.benchmarks.frame import Drill, Result, Row
from tests.benchmarks.report import table, write, write_share

sys.path.append(str(Path(__file__).resolve().parent.parent.parent / "packaging"))  # whose rooms build the program
from tests.benchmarks.rows import ROWS


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", metavar="NAME", default=[], choices=[row.name for row in ROWS])
    parser.add_argument("--size", type=int, metavar="N")
    parser.add_argument("--from", type=int, metavar="N", default=0, dest="first")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--out", type=Path, default=Path("bench-results"))
    parser.add_argument("--here", metavar="NAME", help=argparse.SUPPRESS)  # a row's own process
    chosen = parser.parse_args()
    if chosen.list:
        print("\n".join(f"{row.name:28} {row.what}" for row in ROWS))
        return 0
    if chosen.here:
        print(json.dumps(asdict(_here(_named(chosen.here), chosen))))
        return 0
    return _run([row for row in ROWS if not chosen.only or row.name in chosen.only], chosen)


def _here(row: Row, chosen: argparse.Namespace) -> Result:
    if not isinstance(row, Drill):
        return row.run()
    return row.run(chosen.size, chosen.first, lambda share: write_share(row.name, share, chosen.out))


def _run(rows: list[Row], chosen: argparse.Namespace) -> int:
    results, out = [], chosen.out
    for number, row in enumerate(rows, 1):
        print(f"[{number}/{len(rows)}] {row.what}", flush=True)
        results.append(_in_own_process(row, chosen))
    write(results, out)
    print(f"\n{table(results)}\n\nalso in {out / 'bench.md'} and {out / 'bench.json'}")
    stopping = {row.name for row in rows if isinstance(row, Drill)}
    return 1 if any(not result.reached and (result.name in stopping or not result.ours) for result in results) else 0


def _in_own_process(row: Row, chosen: argparse.Namespace) -> Result:
    with tempfile.TemporaryDirectory(prefix="sipdesk-bench-") as home:
        environment = {**os.environ, HOME_VARIABLE: home}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever has installed the program has it compiled
        command = [sys.executable, "-m", "tests.benchmarks", "--here", row.name]
        command += ["--from", str(chosen.first), "--out", str(chosen.out)]
        command += ["--size", str(chosen.size)] if chosen.size else []
        ran = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    if ran.returncode != 0:
        against = "" if isinstance(row, Drill) else row.against
        return Result(row.name, row.what, against, False, "broke", "", f"exit code {ran.returncode}", {}, {})
    return Result(**json.loads(ran.stdout.splitlines()[-1]))


def _named(name: str) -> Row:
    return next(row for row in ROWS if row.name == name)


if __name__ == "__main__":
    sys.exit(main())
