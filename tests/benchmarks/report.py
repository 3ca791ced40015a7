"""The results for a person, as a table, and for a machine, as JSON."""

import json
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import sipdesk
from tests.benchmarks.frame import Result, Share

HEADS = ("", "what", "against", "measured", "reach", "ours : theirs")


def table(results: Sequence[Result]) -> str:
    """A markdown table, its columns aligned so that it reads well in a terminal too."""
    rows = [HEADS, *(_cells(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    padded = ([cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows)
    lines = ["| " + " | ".join(row) + " |" for row in padded]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def _cells(result: Result) -> tuple[str, ...]:
    verdict = "ok" if result.reached else "NO"
    return verdict, result.what, result.against, result.figure, result.reach, result.detail


def write(results: Sequence[Result], folder: Path) -> None:
    """`bench.json` and `bench.md` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    about = {
        "version": sipdesk.__version__,
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors",
    }
    data = {**about, "rows": [asdict(result) for result in results]}
    (folder / "bench.json").write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    words = ", ".join(f"{name} {value}" for name, value in about.items())
    (folder / "bench.md").write_text(f"# Bench\n\n{words}\n\n{table(results)}\n", encoding="utf-8")


def write_share(name: str, share: Share, folder: Path) -> None:
    """A line in `NAME.jsonl` for a share of a drill, and one for whoever waits: where it is and how fast it goes."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.jsonl").open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(asdict(share), ensure_ascii=False) + "\n")
    tally, end = share.tally, share.first + share.tally.tried
    speed = tally.tried / share.seconds
    said = f"    {name} {share.first:,} to {end - 1:,}: {tally.wrong} wrong, {speed:.1f} a second {tally.first}"
    print(said.rstrip(), file=sys.stderr, flush=True)
