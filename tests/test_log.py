"""The log tells IT what happened and nobody anything about a person; it never grows and never stops the work."""

from datetime import datetime
from pathlib import Path

from sipdesk.errors import SipError
from sipdesk.log import KEPT, LARGEST, Log, log_in

NOON = datetime(2026, 11, 16, 12, 0, 5)


def test_lines_have_a_time_and_stay_lines(tmp_path: Path) -> None:
    log = Log(tmp_path / "å ä", lambda: NOON)
    log.note("start SIPDesk")
    log.note("two\nlines")
    assert log.file.read_text("utf-8") == "2026-11-16 12:00:05 start SIPDesk\n2026-11-16 12:00:05 two lines\n"


def test_of_a_trouble_only_the_code_is_kept(tmp_path: Path) -> None:
    log = Log(tmp_path, lambda: NOON)
    log.trouble(SipError("store.open-elsewhere", user="karin.ek", file="/home/karin/Helena Berg.json"))
    assert log.file.read_text("utf-8") == "2026-11-16 12:00:05 trouble store.open-elsewhere\n"


def test_it_is_put_aside_when_it_is_full_and_the_oldest_goes(tmp_path: Path) -> None:
    log = Log(tmp_path, lambda: NOON)
    for number in range(KEPT + 3):
        log.file.write_text(f"{number}\n" + "x" * LARGEST, "utf-8")
        log.note("next")
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["sipdesk.log", *(f"sipdesk.log.{number}" for number in range(1, KEPT + 1))]
    assert [(tmp_path / name).read_text("utf-8")[0] for name in kept[1:]] == ["6", "5", "4", "3"]
    assert log.file.read_text("utf-8") == "2026-11-16 12:00:05 next\n"


def test_it_stays_below_its_size(tmp_path: Path) -> None:
    log = Log(tmp_path, lambda: NOON)
    log.file.write_text("x" * (LARGEST - 1), "utf-8")
    log.note("fits")
    assert not (tmp_path / "sipdesk.log.1").exists()
    log.note("does not")
    assert (tmp_path / "sipdesk.log.1").exists()


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    Log(file / "below").note("start")
    assert file.read_bytes() == b""


def test_it_lies_where_the_policy_says_else_in_the_profile(tmp_path: Path, profile: Path) -> None:
    assert log_in(str(tmp_path / "logg")).folder == tmp_path / "logg"
    assert log_in("").folder == profile / "logs"
    file = tmp_path / "file"
    file.write_bytes(b"")
    assert log_in(str(file / "below")).folder == profile / "logs"
    assert "log.folder" in (profile / "logs" / "sipdesk.log").read_text("utf-8")
