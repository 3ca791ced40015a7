"""Endurance: what the ordinary run tries a little, tried until chance has had its say. All must come out clean."""

import tempfile
from pathlib import Path

from tests.benchmarks import leak_drill
from tests.benchmarks.frame import Tally, drill
from tests.storage import kill_drill


@drill("kills", "acknowledged saves and typed text after kill -9", 1_000)
def kills(size: int) -> Tally:
    with tempfile.TemporaryDirectory() as folder:
        outcome = kill_drill.run(size, Path(folder))
    return Tally(outcome.kills, outcome.wrong, "; ".join(outcome.found[:1]) or f"{outcome.saves:,} saves")


@drill("leaks-in-cases", "consent and protected identity: cases x readers x papers, down to views and blocks", 100_000)
def leaks_in_cases(size: int) -> Tally:
    return _leaks(leak_drill.run(cases=size, files=0))


@drill("leaks-in-files", "the same in finished files, to the last byte", 20_000)
def leaks_in_files(size: int) -> Tally:
    return _leaks(leak_drill.run(cases=0, files=size))


def _leaks(outcome: leak_drill.Outcome) -> Tally:
    return Tally(outcome.cases + outcome.files, len(outcome.wrong), "; ".join(outcome.wrong[:1]))
