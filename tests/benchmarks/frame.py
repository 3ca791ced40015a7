"""How a bench row is measured: both sides in one run, turn and turn about, medians, and their ratio against a target.

Seconds say something about a machine; the ratio of two things done there at the same time says something about us.
A drill has no other side: it counts what went wrong.
"""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass
from statistics import median

ROUNDS_AT_LEAST = 5
ROUNDS_AT_MOST = 60
SECONDS = 20.0  # a row stops here once it has its least rounds


@dataclass(frozen=True, slots=True)
class Sides:
    """Ours and what it is held against. Each call measures once and returns the figure, in `unit`."""

    ours: Callable[[], float]
    theirs: Callable[[], float]
    unit: str = "s"


@dataclass(frozen=True, slots=True)
class Tally:
    """What a drill found: how many were tried, how many went wrong, and the first that did."""

    tried: int
    wrong: int
    first: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A row of `quality.md` with two sides. reach, dream: the ratio ours/theirs may be at most."""

    name: str
    what: str
    against: str
    reach: float
    dream: float | None
    sides: Callable[[], AbstractContextManager[Sides]]

    def run(self) -> "Result":
        with self.sides() as sides:
            ours, theirs = interleaved(sides, SECONDS)
        ratio = ours.median / theirs.median
        return Result(
            self.name, self.what, self.against, ratio <= self.reach, times(ratio), times(self.reach),
            f"{shown(ours.median, sides.unit)} : {shown(theirs.median, sides.unit)}", asdict(ours), asdict(theirs),
        )


@dataclass(frozen=True, slots=True)
class Drill:
    """A row of `quality.md` that must come out with nothing wrong. go: tries that many; size: how many it takes."""

    name: str
    what: str
    size: int
    go: Callable[[int], Tally]

    def run(self, size: int | None = None) -> "Result":
        tally = self.go(size or self.size)
        return Result(
            self.name, self.what, "", tally.wrong == 0, f"{tally.wrong} of {tally.tried:,}", "0", tally.first,
            asdict(tally), {},
        )


Row = Comparison | Drill


@dataclass(frozen=True, slots=True)
class Result:
    """One row, measured."""

    name: str
    what: str
    against: str
    reached: bool
    figure: str
    reach: str
    detail: str
    ours: dict[str, object]
    theirs: dict[str, object]


@dataclass(frozen=True, slots=True)
class Figures:
    median: float
    least: float
    most: float
    rounds: int


def interleaved(sides: Sides, seconds: float) -> tuple[Figures, Figures]:
    """Measure both sides in turn, after one round that does not count; whoever goes first changes each round."""
    sides.ours()
    sides.theirs()
    ours: list[float] = []
    theirs: list[float] = []
    end = time.perf_counter() + seconds
    while len(ours) < ROUNDS_AT_LEAST or (time.perf_counter() < end and len(ours) < ROUNDS_AT_MOST):
        turns = [(sides.ours, ours), (sides.theirs, theirs)]
        for measure, figures in turns if len(ours) % 2 else reversed(turns):
            gc.collect()
            figures.append(measure())
    return _figures(ours), _figures(theirs)


def _figures(measured: list[float]) -> Figures:
    return Figures(median(measured), min(measured), max(measured), len(measured))


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """The seconds that `work` takes."""

    def measure() -> float:
        begun = time.perf_counter()
        work()
        return time.perf_counter() - begun

    return measure


def shown(figure: float, unit: str) -> str:
    """A figure for the table: milliseconds for short times."""
    return f"{figure * 1000:.1f} ms" if unit == "s" and figure < 1 else f"{figure:.1f} {unit}"


def times(ratio: float) -> str:
    """A ratio for the table: 1/87 reads better than 0.01x."""
    return f"{ratio:.2f}x" if ratio > 0.2 else f"1/{1 / ratio:.0f}"


ROWS: list[Row] = []


def comparison(
    name: str, what: str, against: str, reach: float, dream: float | None = None
) -> Callable[[Callable[[], Iterator[Sides]]], Callable[[], Iterator[Sides]]]:
    """Register a generator that prepares, yields the two sides, and clears up."""

    def register(sides: Callable[[], Iterator[Sides]]) -> Callable[[], Iterator[Sides]]:
        ROWS.append(Comparison(name, what, against, reach, dream, contextmanager(sides)))
        return sides

    return register


def drill(name: str, what: str, size: int) -> Callable[[Callable[[int], Tally]], Callable[[int], Tally]]:
    """Register a function that tries something so many times and counts what went wrong."""

    def register(go: Callable[[int], Tally]) -> Callable[[int], Tally]:
        ROWS.append(Drill(name, what, size, go))
        return go

    return register
