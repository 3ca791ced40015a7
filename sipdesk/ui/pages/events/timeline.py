"""What has happened, newest first; at the side what a version of the plan changed (F10)."""

from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from sipdesk.domain.timeline import Entry, Subject, timeline
from sipdesk.ui import say
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.events.thread import Thread
from sipdesk.ui.pages.events.timeline_words import by, picture, title
from sipdesk.ui.pages.meeting.what_changed import WhatChanged
from sipdesk.ui.parts import Row, Segments, clear, column, heading, hint, holder

translate = QCoreApplication.translate
_SHOWN = (None, Subject.MEETING, Subject.PAPER, Subject.CONSENT, Subject.PLAN)


def build(form: Form, about: About) -> None:
    changed = WhatChanged(about)
    form.own(TimeLine(about, changed))
    if changed.has_something:
        form.page.side(changed)


class TimeLine(QWidget):
    """Entries under their months; a version of the plan opens what it changed."""

    def __init__(self, about: About, changed: WhatChanged) -> None:
        super().__init__()
        self._about, self._changed = about, changed
        self._entries = timeline(about.case)
        words = [
            translate("Timeline", "Allt"),
            translate("Timeline", "Möten"),
            translate("Timeline", "Papper"),
            translate("Timeline", "Samtycke"),
            translate("Timeline", "Planen"),
        ]
        self._filter = Segments(translate("Timeline", "Visa"), words)
        for subject, option in zip(_SHOWN, self._filter.buttons, strict=True):
            option.clicked.connect(lambda _=False, subject=subject: self._show(subject))
        self._list = column(gap=4)
        self.setLayout(column(self._filter, 8, holder(self._list), gap=4))
        self._show(None)

    def _show(self, subject: Subject | None) -> None:
        clear(self._list)
        shown = [entry for entry in self._entries if subject in (None, entry.subject)]
        if not shown:
            self._list.addWidget(hint(translate("Timeline", "Inget har hänt ännu.")))
        for (year, month), entries in groupby(shown, key=lambda entry: (entry.day.year, entry.day.month)):
            words = f"{QLocale().monthName(month)} {year}"
            self._list.addWidget(heading(words[:1].upper() + words[1:], 3))
            self._list.addWidget(Thread([(_short(entry), self._row(entry)) for entry in entries], words))

    def _row(self, entry: Entry) -> Row:
        go = partial(self._changed.show_version, entry.plan) if entry.plan else None
        shown = Row(title(self._about, entry), by(entry), picture=picture(entry), go=go)
        day = say.long_day(entry.day, self._about.today)
        shown.setAccessibleName(f"{shown.accessibleName()}. {day}")
        return shown


def _short(entry: Entry) -> str:
    """*tors 10, 14.50*: the month stands above."""
    day = translate("Timeline", "{weekday} {day}").format(weekday=say.short_weekday(entry.day), day=entry.day.day)
    if not entry.clock:
        return day
    return translate("Timeline", "{day}, {clock}").format(day=day, clock=say.clock(entry.clock))
