"""Endurance: what the ordinary run tries a little, tried until chance has had its say. All must come out clean."""

import os
from collections.abc import Callable, Iterable
from multiprocessing import get_context

from tests.benchmarks.frame import Tally, drill
from tests.domain.generators import situation
from tests.domain.leaks import misfits

CASES = 100_000
CHUNK = 250


def tried_by_all(trial: Callable[[int], Iterable[str]], count: int) -> Tally:
    """Run `trial` on the seeds from 0, on every processor; it yields what was wrong, in words."""
    wrong: list[str] = []
    with get_context("spawn").Pool(os.cpu_count()) as pool:
        for found in pool.imap(trial, range(count), CHUNK):
            wrong.extend(found)
    return Tally(count, len(wrong), "; ".join(wrong[:1]))


def view_leaks(seed: int) -> list[str]:
    return list(misfits(situation(seed)))


@drill("leak-views", "consent and protected identity: cases x readers")
def leaks_in_views() -> Tally:
    return tried_by_all(view_leaks, CASES)
