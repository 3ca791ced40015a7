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
class Share:
    """A part of a drill that is done: the numbers from `first` on, as many as the tally says, and how long it took."""

    first: int
    tally: Tally
    seconds: float


@dataclass(frozen=True, slots=True)
class Drill:
    """A row of `quality.md` that must come out with nothing wrong. go: tries these numbers; size: how many it takes.

    What is tried depends on its number alone, so a drill that was broken off goes on from there.
    """

    name: str
    what: str
    size: int
    share: int
    go: Callable[[range], Tally]

    def run(
        self, size: int | None = None, first: int = 0, done: Callable[[Share], None] = lambda _: None
    ) -> "Result":
        """Share by share, each told as soon as it is done: what a long run has found is not lost with it."""
        end = first + (size or self.size)
        tallies = []
        for begin in range(first, end, self.share):
            begun = time.perf_counter()
            tallies.append(self.go(range(begin, min(begin + self.share, end))))
            done(Share(begin, tallies[-1], time.perf_counter() - begun))
        tried, wrong = sum(tally.tried for tally in tallies), sum(tally.wrong for tally in tallies)
        told = next((tally.first for tally in tallies if tally.wrong), tallies[-1].first)
        return Result(
            self.name, self.what, "", wrong == 0, f"{wrong} of {tried:,}", "0", told,
            asdict(Tally(tried, wrong, told)), {},
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


def drill(
    name: str, what: str, size: int, share: int
) -> Callable[[Callable[[range], Tally]], Callable[[range], Tally]]:
    """Register a function that tries something once for each number and counts what went wrong."""

    def register(go: Callable[[range], Tally]) -> Callable[[range], Tally]:
        ROWS.append(Drill(name, what, size, share, go))
        return go

    return register
