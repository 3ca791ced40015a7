"""One process has the store; the others are told who, and a process that was killed blocks nobody."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sipdesk.errors import SipError
from sipdesk.storage.instance import Use, lock_file_path, owner, take

HOLD = """
import sys
from pathlib import Path
from sipdesk.storage.instance import Use, take
lock = take(Path(sys.argv[1]), Use(sys.argv[2]))
print("taken", flush=True)
sys.stdin.read()
"""
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def another_process(store: Path, use: Use, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A process that has the store, until it is told to end."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store), use.value], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        cwd=ROOT, env={**os.environ, **environment},
    )  # fmt: skip
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "taken\n"
        yield process
        process.kill()


def refused(store: Path) -> SipError:
    with pytest.raises(SipError) as caught:
        take(store, Use.WINDOW)
    return caught.value


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "cases.sipstore"


def test_a_second_start_in_the_same_login_is_sent_to_the_first_window(path: Path) -> None:
    with another_process(path, Use.WINDOW) as first:
        assert refused(path).code == "store.open-here"
        known = owner(path)
        assert known is not None
        assert (known.pid, known.use, known.same_login) == (first.pid, Use.WINDOW, True)


def test_the_command_line_has_a_sentence_of_its_own(path: Path) -> None:
    with another_process(path, Use.COMMAND_LINE):
        assert refused(path).code == "store.open-in-command-line"


@pytest.mark.skipif(sys.platform == "win32", reason="the session's number cannot be set there")
@pytest.mark.parametrize("other", [{"XDG_SESSION_ID": "another"}, {"LOGNAME": "another"}])
def test_another_login_has_a_sentence_of_its_own(path: Path, other: dict[str, str]) -> None:
    with another_process(path, Use.WINDOW, **other):
        error = refused(path)
        known = owner(path)
        assert known is not None
        assert not known.same_login
        assert (error.code, error.values) == ("store.open-elsewhere", {"user": known.user})


def test_a_killed_process_blocks_nobody(path: Path) -> None:
    with another_process(path, Use.WINDOW) as first:
        first.kill()
        first.wait()
        with take(path, Use.WINDOW):
            known = owner(path)
            assert known is not None
            assert known.pid == os.getpid()


def test_it_is_free_again_when_it_is_released(path: Path) -> None:
    lock = take(path, Use.WINDOW)
    assert refused(path).code == "store.open-here"
    lock.release()
    lock.release()
    take(path, Use.COMMAND_LINE).release()


def test_what_stands_in_the_file_does_not_matter_for_the_lock(path: Path) -> None:
    with take(path, Use.WINDOW):
        lock_file_path(path).write_text("not ours")
        assert owner(path) is None
        assert (refused(path).code, refused(path).values) == ("store.open-elsewhere", {"user": ""})
    take(path, Use.WINDOW).release()
