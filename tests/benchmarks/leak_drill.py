"""The leak drill: generated cases for every reader, down to views, blocks and finished files.

The ordinary run does a little of it (`tests/test_leak_files.py`), the bench a lot. A seed makes the same case and the
same papers everywhere, so what a run reports can be looked at alone: `python -m tests.benchmarks.leak_drill SEED`.
"""

import os
import sys
from dataclasses import dataclass
from multiprocessing import get_context

from tests.domain.generators import situation
from tests.domain.leaks import looks, view_misfits
from tests.leak_files import file_misfits
from tests.leak_papers import block_misfits, gate_misfits
from tests.leak_redacted import redacted_file_misfits, redacted_misfits

SHARE = 25
_REDACTED = 10  # of so many cases one is redacted for whoever asks to see it as a public record (P8)


@dataclass(frozen=True, slots=True)
class Outcome:
    """cases: down to views and blocks, every paper for every reader. files: one finished file each."""

    cases: int
    files: int
    wrong: tuple[str, ...]


def run(cases: range, files: range) -> Outcome:
    """Try the cases and the files of these seeds, on every processor (PYTHON_CPU_COUNT makes them fewer)."""
    with get_context("spawn").Pool(os.cpu_count()) as pool:
        in_cases = [trouble for found in pool.imap(case_trouble, cases, SHARE) for trouble in found]
        in_files = [trouble for found in pool.imap(file_trouble, files, SHARE) for trouble in found]
    return Outcome(len(cases), len(files), (*in_cases, *in_files))


def case_trouble(seed: int) -> list[str]:
    """Everything wrong with one case: its views, the blocks of its papers, and what the rules let out."""
    found = situation(seed)
    seen_by = looks(found)
    views = [f"seed {seed}, {misfit}" for look in seen_by for misfit in view_misfits(look)]
    redacted = redacted_misfits(seed) if seed % _REDACTED == 0 else ()
    return [*views, *block_misfits(found, seen_by), *gate_misfits(found, seen_by), *redacted]


def file_trouble(seed: int) -> list[str]:
    redacted = redacted_file_misfits(seed) if seed % _REDACTED == 0 else ()
    return [*file_misfits(situation(seed)), *redacted]


if __name__ == "__main__":
    for trial in (case_trouble, file_trouble):
        print("\n".join(trial(int(sys.argv[1]))) or f"{trial.__name__}: none")
