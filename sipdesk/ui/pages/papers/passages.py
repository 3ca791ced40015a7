"""Every text that a paper takes, with what it tells, at one glance: what is not settled first, confirmed as a list.

Text that nobody has said what it tells is withheld from all but the person and the own unit (C13), so this list
stands where letters are made and where the plan is fixed.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.passage import Passage
from sipdesk.domain.rules.passages import Placed, contribution_passage, letter_passages, plan_passages
from sipdesk.domain.rules.standing import others
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.passage_names import passage_name
from sipdesk.ui.parts import (
    STRETCH,
    announce,
    button,
    clear,
    column,
    first_stop,
    follow_the_eye,
    hairline,
    heading,
    hint,
    holder,
    row,
    text,
)
from sipdesk.ui.rows.passage import tells_line
from sipdesk.ui.rows.question import bring_into_view
from sipdesk.ui.rows.types_picker import TypesPicker
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
Find = Callable[[Case], Iterable[Placed]]
_PAUSE: Final = 200  # ms without a key, after which words that are being typed stand here too


def of_letters(case: Case) -> list[Placed]:
    """What the letters take: what all readers may read, and what each of them can contribute."""
    contributed = [one for party in others(case) if party.takes_part for one in contribution_passage(party)]
    return [*letter_passages(case), *contributed]


def of_plan(case: Case) -> list[Placed]:
    """What the present version of the plan takes."""
    return list(plan_passages(case))


class Passages(QFrame):
    """`find`: the texts of the paper. Those that are settled from the start are folded away behind a button.

    settled: somebody has answered for a text; the papers may say something else now.
    """

    settled = Signal()

    def __init__(self, model: CaseModel, about: About, find: Find) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self._model, self._about, self._find = model, about, find
        self._entries: list[Entry] = []
        self._title = heading("", 3)
        self._all = button("", self._confirm_all, picture="check")
        self._fold = button("", self._toggle, "inline")
        self._open, self._folded = column(gap=8), column(gap=8)
        self._rest = holder(self._folded)
        words = hint(translate("Passages", "Säg vad texterna berättar om. Bara den som får veta det läser dem."))
        parts = (self._title, words, self._open, row(self._all, STRETCH), row(self._fold, STRETCH), self._rest)
        self.setLayout(column(*parts, gap=8, margins=(16, 12, 16, 12)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.arrange()
        model.changed.connect(self._on_changed)

    @property
    def waiting(self) -> int:
        """How many texts nobody outside may read yet."""
        return sum(not passage.tagged for _, passage in self._find(self._model.case))

    def arrange(self) -> None:
        """Put the texts in their places: those that wait first."""
        placed = list(self._find(self._model.case))
        for lines in (self._open, self._folded):
            clear(lines)
        self._entries = [Entry(self._model, self._about, path) for path, _ in placed]
        for entry in self._entries:
            lines = self._folded if entry.passage.tagged else self._open
            lines.addWidget(hairline())
            lines.addWidget(entry)
            entry.answered.connect(self.settled)
        self._rest.hide()
        self._fold.setVisible(self._folded.count() > 0)
        if self.parentWidget() or not placed:  # one without a parent would flash as a window of its own
            self.setVisible(bool(placed))
        self._name_fold()
        self.refresh()

    def refresh(self) -> None:
        """Show what the case holds now, each text in its place; a text that is new or gone asks for new places."""
        placed = [path for path, _ in self._find(self._model.case)]
        if placed != [entry.path for entry in self._entries]:
            self.arrange()
            return
        for entry in self._entries:
            entry.refresh()
        title = translate("Passages", "%n text(er) väntar på ditt svar", "", self.waiting)
        self._title.setText(title if self.waiting else translate("Passages", "Alla texter är klara"))
        self.setAccessibleName(self._title.text())
        proposed = len(self._proposed())
        self._all.setText(translate("Passages", "Alla %n förslag stämmer", "", proposed))
        self._all.setVisible(proposed > 1)

    def take_focus(self) -> None:
        """Put the keyboard at the first text that waits, and say why."""
        self.refresh()
        stop = first_stop(self)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(self)
        announce(self, self._title.text())

    def _on_changed(self, path: str) -> None:
        """At once, but for new words: whoever types is not held up, and the words stand here when she pauses."""
        entry = next((entry for entry in self._entries if entry.path == path), None)
        if entry is not None and entry.is_being_written:
            self._pause.start()
        else:
            self.refresh()

    def _proposed(self) -> list["Entry"]:
        return [entry for entry in self._entries if entry.passage.types and not entry.passage.tagged]

    def _confirm_all(self) -> None:
        """Every text stands there with its words and its kinds; one answer is enough for what one has read."""
        with self._model.as_one(translate("Passages", "Vad texterna berättar")):
            for entry in self._proposed():
                self._model.set(entry.path, replace(entry.passage, confirmed=True))
        self._model.leave(self._entries[0].path)
        announce(self, self._title.text())
        self.settled.emit()

    def _toggle(self) -> None:
        self._rest.setVisible(self._rest.isHidden())
        self._name_fold()
        follow_the_eye(self)

    def _name_fold(self) -> None:
        folded = self._folded.count() // 2  # each with its line
        words = translate("Passages", "Visa %n klar(a) text(er)", "", folded)
        self._fold.setText(words if self._rest.isHidden() else translate("Passages", "Dölj klara texter"))


class Entry(QWidget):
    """One text: where it stands, its words, what it tells. answered: somebody has said so."""

    answered = Signal()

    def __init__(self, model: CaseModel, about: About, path: str) -> None:
        super().__init__()
        self.path = path
        self._model, self._about = model, about
        self._name = passage_name(about, path)
        self._words, self._unread = text(""), hint("")
        self._tells, self._below = column(gap=0), column(gap=0)
        self._picker: TypesPicker | None = None
        self._shown = Passage()
        self.setLayout(column(text(self._name, "strong"), self._words, self._tells, self._unread, self._below, gap=2))
        self.refresh()

    @property
    def passage(self) -> Passage:
        passage: Passage = self._model.get(self.path)
        return passage

    @property
    def is_being_written(self) -> bool:
        """Whether the words are other than those that stand here, and there are some in both."""
        now, then = self.passage, self._shown
        return now.text != then.text and bool(now) == bool(then) and self._picker is None

    def refresh(self) -> None:
        passage, before = self.passage, self._shown
        if passage == before:
            return
        self._shown = passage
        self._words.setText(passage.text.strip())
        if (passage.types, passage.confirmed) != (before.types, before.confirmed) or not self._tells.count():
            clear(self._tells)
            self._tells.addWidget(tells_line(passage, self._about.type_words, self._name, self._confirm, self._pick))
        without = self._without(passage)
        self._unread.setText(translate("Passages", "Läses inte av {parties}.").format(parties=say.listing(without)))
        self._unread.setVisible(bool(without))
        if self._picker:
            self._picker.show_passage(passage)

    def _without(self, passage: Passage) -> list[str]:
        """Who takes part and gets papers, but may not know all that this text tells."""
        about = self._about
        parties = [party for party in others(about.case) if party.takes_part] if passage.tagged else []
        known = [(party.name, disclosable(about.case, party, about.today, about.routine)) for party in parties]
        return [name for name, types in known if types and not set(passage.types) <= types]

    def _confirm(self) -> None:
        self._save(replace(self.passage, confirmed=True))

    def _pick(self) -> None:
        """Unfold the kinds of information, or fold them again."""
        if self._picker:
            self._close()
            return
        about = self._about
        self._picker = TypesPicker(about.type_words, self.passage, self._name, self.width(), lambda: about.today)
        self._picker.changed.connect(self._save)
        self._picker.closed.connect(self._close)
        self._below.addWidget(self._picker)
        follow_the_eye(self)
        self._picker.go()

    def _close(self) -> None:
        clear(self._below)
        self._picker = None

    def _save(self, passage: Passage) -> None:
        self._model.set(self.path, passage, self._name)
        self._model.leave(self.path)
        self.answered.emit()
