"""Recovery codes: shown once, printed or copied by hand, and typed back in part before one goes on."""

import secrets
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.parts import STRETCH, SideBySide, button, column, frame, heading, hint, icon, row, scrolling, text
from sipdesk.ui.start.card import AskedLine

translate = QCoreApplication.translate
_ASKED = 2


class ShownCode(QWidget):
    """The code in numbered groups, and the ways to keep it: on paper, larger."""

    def __init__(self, title: str, code: str, print_code: Callable[[str, str], bool]) -> None:
        super().__init__()
        self._title, self._code, self._print = title, code, print_code
        groups = code.split("-")
        box = frame("sunken", column(_grid(groups, 4, "code"), margins=(24, 16, 24, 16)), _spoken(title, groups))
        self.printed = button(translate("Start", "Skriv ut koden"), self._on_paper, picture="printer")
        larger = button(translate("Start", "Visa med större text"), self._enlarge)
        self.setLayout(column(box, 4, row(self.printed, larger, STRETCH, gap=12), gap=8))

    def _on_paper(self) -> None:
        self._print(self._title, self._code)

    def _enlarge(self) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(self._title)
        close = button(translate("Start", "Stäng"), dialog.accept, "primary")
        grid = _grid(self._code.split("-"), 2, "code-big")
        area = scrolling(column(heading(self._title, 1), grid, STRETCH, gap=16), 1000)
        dialog.setLayout(column((area, 1), row(close, STRETCH, margins=(32, 8, 32, 16)), gap=0))
        dialog.resize(760, 560)
        dialog.exec()


class TypedBack(QWidget):
    """Two groups that the person types from the paper. `asked`: their numbers from 1; drawn when not given."""

    def __init__(self, code: str, asked: Sequence[int] = ()) -> None:
        super().__init__()
        self._groups = code.split("-")
        drawn = sorted(secrets.SystemRandom().sample(range(1, len(self._groups) + 1), _ASKED))
        self.asked = tuple(asked) or tuple(drawn)
        self.lines = [
            AskedLine(translate("Start", "Grupp &{number}").format(number=number), width=120) for number in self.asked
        ]
        beside = SideBySide(gap=16, narrow=280)
        for line in self.lines:
            beside.add(line)
        first, second = self.asked
        words = translate("Start", "Skriv grupp {first} och grupp {second} från papperet.")
        self.setLayout(
            column(
                heading(translate("Start", "Visa att du har den på papper"), 3),
                hint(words.format(first=first, second=second)),
                beside,
                gap=4,
            )
        )

    def right(self) -> bool:
        """Whether both groups are right; if not, it says so under the field."""
        asked = reversed(list(zip(self.asked, self.lines, strict=True)))  # the first wrong one gets the keyboard
        verdicts = [self._is_right(number, line) for number, line in asked]
        return all(verdicts)

    def _is_right(self, number: int, line: AskedLine) -> bool:
        if not line.written:
            return line.say(translate("Start", "Skriv grupp {number}").format(number=number))
        wrong = line.written.upper() != self._groups[number - 1]
        return line.say(translate("Start", "Stämmer inte med koden") if wrong else "")


def warning(words: str) -> QWidget:
    """What must not be overlooked about a code."""
    inside = row(column(icon("lock", "warn"), STRETCH), (text(words), 1), gap=12, margins=(16, 10, 16, 10))
    return frame("warn", inside)


def _grid(groups: Sequence[str], columns: int, kind: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.current().space(24))
    grid.setVerticalSpacing(theme.current().space(10))
    for place, group in enumerate(groups):
        grid.addLayout(_group(place + 1, group, kind), place // columns, place % columns)
    return grid


def _group(number: int, group: str, kind: str) -> QHBoxLayout:
    return row(text(str(number), "small", "muted", wrap=False), text(group, kind, wrap=False), STRETCH, gap=8)


def _spoken(title: str, groups: Sequence[str]) -> str:
    return f"{title}: " + ". ".join(f"{number}, {' '.join(group)}" for number, group in enumerate(groups, 1))
