"""Where in the meeting one is and how much time is left, in words and as a bar (E3)."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from sipdesk.domain.agenda import e3_minutes_left
from sipdesk.domain.disclosure.shown_room import ShownRoom
from sipdesk.ui.big_screen.scenes import Kind, Scene
from sipdesk.ui.big_screen.state import MeetingState
from sipdesk.ui.parts import SideBySide, column, restyle, text

translate = QCoreApplication.translate
_NARROW: Final = 900  # px below which the time stands below the place


class Clock(QWidget):
    """`over`: the small line at the left."""

    def __init__(self, over: str) -> None:
        super().__init__()
        self.words = text("", "meta-big", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("BigScreen", "Mötets tid"))
        line = _Line(over, self.words)
        self.setLayout(column(line, self._bar, gap=8))

    def show_time(self, scene: Scene, shown: ShownRoom, state: MeetingState, now: datetime) -> None:
        minutes = [
            words for words in (_of_question(scene, shown, state, now), _of_meeting(shown, state, now)) if words
        ]
        left = e3_minutes_left(shown.minutes, state.began, now)
        self.words.setText("  ·  ".join(minutes))
        restyle(self.words, ink="err" if left < 0 else "muted")
        self._bar.setVisible(bool(shown.minutes))
        self._bar.setRange(0, max(shown.minutes, 1))
        self._bar.setValue(min(max(shown.minutes - left, 0), shown.minutes))


class _Line(SideBySide):
    """The place at the left, the time at the end of the bar; below each other both at the left."""

    def __init__(self, over: str, words: QLabel) -> None:
        super().__init__(gap=24, narrow=_NARROW)
        self._words = words
        self._alone = not over
        for label in (*((text(over, "meta-big", "muted"),) if over else ()), words):
            self.add(label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        at_left = self._alone or self.stacked
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight)


def _of_question(scene: Scene, shown: ShownRoom, state: MeetingState, now: datetime) -> str:
    if scene.kind is not Kind.QUESTION or not shown.questions[scene.number].minutes:
        return ""
    left = e3_minutes_left(shown.questions[scene.number].minutes, state.entered.get(scene.number), now)
    if left < 0:
        return translate("BigScreen", "%n minut(er) över frågans tid", "", -left)
    return translate("BigScreen", "%n minut(er) kvar till frågan", "", left)


def _of_meeting(shown: ShownRoom, state: MeetingState, now: datetime) -> str:
    if not shown.minutes:
        return ""
    if state.began is None:
        return translate("BigScreen", "Mötet är %n minut(er) långt", "", shown.minutes)
    left = e3_minutes_left(shown.minutes, state.began, now)
    if left < 0:
        return translate("BigScreen", "Mötet har gått %n minut(er) över tiden", "", -left)
    return translate("BigScreen", "%n minut(er) kvar av mötet", "", left)
