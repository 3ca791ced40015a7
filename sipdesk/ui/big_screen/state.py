"""What is remembered of a meeting while its case is open: who has gone out, where one is, and since when.

It outlives the big screen, so that one can leave it and come back; nothing of it is stored.
"""

from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from sipdesk.domain.case import Case
from sipdesk.domain.in_room import InRoom, e5_in_room


class MeetingState(QObject):
    """narrowed: whom the screen has to think of has changed, so that it is drawn anew at once.

    scene: which one is shown. began: when the meeting did. entered: when a question was first taken up. hidden: the
    curtain is down. size: of the letters, 1.0 to 2.0.
    """

    narrowed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scene = 0
        self.began: datetime | None = None
        self.entered: dict[int, datetime] = {}
        self.hidden = False
        self.size = 1.0
        self._gone_out: set[str] = set()
        self._stranger = False

    @property
    def stranger(self) -> bool:
        return self._stranger

    def room(self, case: Case, today: date) -> InRoom:
        """Who sees the screen now."""
        return e5_in_room(case, today, self._gone_out, stranger=self._stranger)

    def is_out(self, uid: str) -> bool:
        return uid in self._gone_out

    def let_out(self, uid: str) -> None:
        """A party leaves the room for a while."""
        self._gone_out.add(uid)
        self.narrowed.emit()

    def let_in(self, uid: str) -> None:
        self._gone_out.discard(uid)
        self.narrowed.emit()

    def say_stranger(self, there: bool) -> None:
        """Somebody who is no party is in the room, or has left it."""
        self._stranger = there
        self.narrowed.emit()

    def hide(self, hidden: bool) -> None:
        """The curtain, down or up."""
        self.hidden = hidden
        self.narrowed.emit()
