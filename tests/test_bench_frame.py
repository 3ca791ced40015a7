"""The bench measures fairly and tells plainly; what it measures is in tests/benchmarks."""

import gc
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.benchmarks import frame
from tests.benchmarks.frame import Comparison, Drill, Share, Sides, Tally, interleaved, shown, times
from tests.benchmarks.report import table, write, write_share


def comparison(ours: float, theirs: float, reach: float) -> Comparison:
    @contextmanager
    def sides() -> Iterator[Sides]:
        yield Sides(lambda: ours, lambda: theirs)

    return Comparison("row", "what we do", "what they do", reach, None, sides)


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame, "SECONDS", 0.0)
    gc.freeze()  # a row tidies up before each measurement: not what all the other tests have left


def test_sides_take_turns_and_neither_is_always_first() -> None:
    order: list[str] = []

    def side(name: str) -> float:
        order.append(name)
        return 1.0

    ours, theirs = interleaved(Sides(lambda: side("o"), lambda: side("t")), seconds=0)
    assert ours.rounds == theirs.rounds == frame.ROUNDS_AT_LEAST
    assert "".join(order) == "ot" + "toottoottoottoot"[: 2 * frame.ROUNDS_AT_LEAST]


def test_the_median_is_not_moved_by_one_slow_round() -> None:
    figures = iter([9.0, 1.0, 1.0, 50.0, 1.0, 1.0])
    ours, _ = interleaved(Sides(lambda: next(figures), lambda: 1.0), seconds=0)
    assert (ours.median, ours.most) == (1.0, 50.0)


@pytest.mark.parametrize(("reach", "reached"), [(2.0, True), (1.99, False)])
def test_a_ratio_is_held_against_its_target(reach: float, reached: bool) -> None:
    result = comparison(4.0, 2.0, reach).run()
    assert (result.figure, result.reached) == ("2.00x", reached)


@pytest.mark.parametrize(("wrong", "reached"), [(0, True), (1, False)])
def test_a_drill_must_come_out_clean(wrong: int, reached: bool) -> None:
    result = Drill("drill", "a thousand kills", 1000, 1000, lambda them: Tally(len(them), wrong)).run()
    assert (result.figure, result.reached) == (f"{wrong} of 1,000", reached)


def test_a_drill_can_be_made_smaller() -> None:
    assert Drill("drill", "kills", 1000, 1000, lambda them: Tally(len(them), 0)).run(size=20).figure == "0 of 20"


def test_a_drill_that_was_broken_off_goes_on_share_by_share() -> None:
    shares: list[Share] = []
    long = Drill("drill", "a thousand", 1000, 400, lambda them: Tally(len(them), them.start // 1000, str(them)))
    result = long.run(first=500, done=shares.append)
    assert [(share.first, share.tally.tried) for share in shares] == [(500, 400), (900, 400), (1300, 200)]
    assert (result.figure, result.detail) == ("1 of 1,000", "range(1300, 1500)")


def test_each_share_is_written_down_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_share("drill", Share(0, Tally(400, 0), 100.0), tmp_path)
    write_share("drill", Share(400, Tally(100, 1, "seed 7"), 10.0), tmp_path)
    lines = (tmp_path / "drill.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["tally"]["wrong"] for line in lines] == [0, 1]
    assert "400 to 499: 1 wrong, 10.0 a second seed 7" in capsys.readouterr().err


def test_short_times_are_shown_in_milliseconds() -> None:
    assert [shown(0.0123, "s"), shown(12.34, "s"), shown(0.5, "MB")] == ["12.3 ms", "12.3 s", "0.5 MB"]


def test_small_ratios_are_shown_as_fractions() -> None:
    assert [times(1.0), times(0.5), times(1 / 15)] == ["1.00x", "0.50x", "1/15"]


def test_both_reports_tell_the_same(tmp_path: Path) -> None:
    result = comparison(4.0, 2.0, 1.0).run()
    write([result], tmp_path)
    written = json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))
    assert written["rows"][0]["figure"] == "2.00x"
    assert "| NO | what we do | what they do | 2.00x" in (tmp_path / "bench.md").read_text(encoding="utf-8")
    assert len({len(line) for line in table([result]).splitlines()}) == 1
