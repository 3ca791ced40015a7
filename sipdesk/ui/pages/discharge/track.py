"""Which routine the case follows, and every change of it (A2). A change is an entry in its history."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.register import TrackChange
from sipdesk.domain.rules.discharge import a2_change
from sipdesk.domain.terms import Track
from sipdesk.ui import say
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.visible import show_or_hide
from sipdesk.ui.parts import clear, column, heading, text
from sipdesk.ui.rows.answers import ChoiceRow
from sipdesk.ui.rows.question import Asked
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
TRACK, CHANGES = "track", "track_changes"


def ask_track(form: Form, about: About) -> None:
    """As a question on the need page, with the history below."""
    form.ask(_TrackRow(form.model, about))
    form.own(History(form.model, about))


def track_names() -> Mapping[Track, str]:
    return {
        Track.COMMUNITY: translate("Track", "Hemma eller i annat boende"),
        Track.DISCHARGE: translate("Track", "På sjukhus, inför utskrivning"),
    }


def change_track(model: CaseModel, about: About, track: Track, reason: str = "") -> None:
    """The new track, and its entry in the history, as one step of undo."""
    with model.as_one(translate("Track", "Byt spår")):
        model.add(CHANGES, a2_change(track, about.by, about.today, reason))
        model.set(TRACK, track)
    model.leave(TRACK)


class _TrackRow(ChoiceRow):
    """Choosing another track writes who did it and when."""

    def __init__(self, model: CaseModel, about: About) -> None:
        self._about = about
        asked = Asked(
            TRACK,
            translate("Track", "Var är {name} nu?").format(name=about.name),
            translate("Track", "På sjukhus gäller reglerna för utskrivning också."),
        )
        super().__init__(model, asked, track_names())

    def _answered(self, place: int) -> None:
        track = list(track_names())[place]
        if track is not self.model.get(TRACK):
            change_track(self.model, self._about, track)


class History(QWidget):
    """Every change, newest first: day, track, who, why."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self._about = about
        self._lines = column(gap=4)
        self.setLayout(self._lines)
        self._show()
        model.changed.connect(self._on_changed)

    def _show(self) -> None:
        clear(self._lines)
        changes = self._about.case.track_changes
        show_or_hide(self, bool(changes))
        if changes:
            self._lines.addWidget(heading(translate("Track", "Så har spåret ändrats"), 3))
        for change in reversed(changes):
            self._lines.addWidget(text(_said(change), ink="muted"))

    def _on_changed(self, path: str) -> None:
        if path == CHANGES:
            self._show()


def _said(change: TrackChange) -> str:
    names = {track.value: name for track, name in track_names().items()}
    words = translate("Track", "{day}: {track} ({name})").format(
        day=say.full_day(change.on) if change.on else translate("Track", "Dag saknas"),
        track=names.get(change.track, change.track),
        name=change.by,
    )
    return f"{words}. {change.reason}" if change.reason else words
