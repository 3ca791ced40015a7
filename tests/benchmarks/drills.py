"""Endurance: what the ordinary run tries a little, tried until chance has had its say. All must come out clean."""

import tempfile
from pathlib import Path

from tests.benchmarks import leak_drill
from tests.benchmarks.frame import Tally, drill
from tests.storage import kill_drill

CASES = "consent and protected identity: cases x readers x papers, down to views and blocks"


@drill("kills", "acknowledged saves and typed text after kill -9", 1_000, share=250)
def kills(numbers: range) -> Tally:
    with tempfile.TemporaryDirectory() as folder:
        outcome = kill_drill.run(len(numbers), Path(folder), seed=numbers.start + 1)
    return Tally(outcome.kills, outcome.wrong, "; ".join(outcome.found[:1]) or f"{outcome.saves:,} saves in a share")


@drill("leaks-in-cases", CASES, 100_000, share=500)
def leaks_in_cases(numbers: range) -> Tally:
    return _leaks(leak_drill.run(numbers, range(0)))


@drill("leaks-in-files", "the same in finished files, to the last byte", 20_000, share=500)
def leaks_in_files(numbers: range) -> Tally:
    return _leaks(leak_drill.run(range(0), numbers))


def _leaks(outcome: leak_drill.Outcome) -> Tally:
    return Tally(outcome.cases + outcome.files, len(outcome.wrong), "; ".join(outcome.wrong[:1]))
