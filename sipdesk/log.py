"""What the program has met, for those who look after the computers: when it started, what troubled it, how it ended.

No personal data: of a trouble only its code is written, of a fault only its kind, never what somebody typed, opened or
looked for. Who has read which case is another matter and stands in the store's audit log. A log that cannot be
written stops nobody's work.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from sipdesk.errors import SipError
from sipdesk.paths import user_data

FILE_NAME: Final = "sipdesk.log"
LARGEST: Final = 250_000  # bytes; then it is put aside and a new one begun
KEPT: Final = 4  # files put aside: sipdesk.log.1 is the youngest
_LONGEST: Final = 500  # signs of a line


class Log:
    """One file in a folder of this person. Opened for each line, so that window and command line can share it."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = datetime.now) -> None:
        self.folder, self._now = folder, now

    @property
    def file(self) -> Path:
        return self.folder / FILE_NAME

    def note(self, words: str) -> None:
        """A line of our own words; whoever calls sees to it that nobody's data stand in it."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._put_aside()
            with self.file.open("a", encoding="utf-8", newline="\n") as file:
                file.write(f"{self._now():%Y-%m-%d %H:%M:%S} {' '.join(words.split())[:_LONGEST]}\n")

    def trouble(self, problem: SipError) -> None:
        """Its code alone: the values can be anything."""
        self.note(f"trouble {problem.code}")

    def _put_aside(self) -> None:
        if not self.file.exists() or self.file.stat().st_size < LARGEST:
            return
        names = [self.file, *(self.folder / f"{FILE_NAME}.{number}" for number in range(1, KEPT + 1))]
        for older, younger in zip(reversed(names), reversed(names[:-1]), strict=False):
            if younger.exists():
                younger.replace(older)


def log_in(chosen: str) -> Log:
    """The log in the folder that the policy or the person chose; without one, or where it can't be made, in our own."""
    own = user_data() / "logs"
    if not chosen:
        return Log(own)
    try:
        Path(chosen).mkdir(parents=True, exist_ok=True)
    except OSError:
        log = Log(own)
        log.note("trouble log.folder")
        return log
    return Log(Path(chosen))
