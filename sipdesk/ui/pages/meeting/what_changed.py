"""What a version of the plan changed, part by part: removed, changed, added, in words and not by colour alone (F10)."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.changes import Change, ChangeKind, f10_changes
from sipdesk.domain.plan import Action, Plan, Remark, SubGoal
from sipdesk.domain.terms import Authority, Doer
from sipdesk.ui import say
from sipdesk.ui.look import theme
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.meeting.plan_parts import name_of_part
from sipdesk.ui.parts import (
    Item,
    Pill,
    Status,
    clear,
    column,
    frame,
    heading,
    hint,
    pill,
    row,
    scrolling,
    text,
)

translate = QCoreApplication.translate
_LABEL = 44  # px, so that values stand under each other


class WhatChanged(QWidget):
    """Shows the newest version against the one before it; another when it is asked for."""

    def __init__(self, about: About) -> None:
        super().__init__()
        self._about = about
        self._body = column(gap=12, margins=(24, 20, 24, 20))
        self.setLayout(column((scrolling(self._body, 560), 1), gap=0))
        if self.has_something:
            self.show_version(about.case.plans[-1].uid)

    @property
    def has_something(self) -> bool:
        return len(self._about.case.plans) > 1

    def show_version(self, uid: str) -> None:
        """What that version changed from the one before."""
        plans = self._about.case.plans
        place = next((number for number, plan in enumerate(plans) if plan.uid == uid), 0)
        clear(self._body)
        self._body.addWidget(heading(translate("Changes", "Vad har ändrats"), 2))
        if place == 0:
            self._body.addWidget(text(translate("Changes", "Det här är den första versionen."), ink="muted"))
        else:
            self._show(plans[place - 1], plans[place])
        self._body.addStretch(1)

    def _show(self, before: Plan, after: Plan) -> None:
        words = translate("Changes", "Version {new} jämfört med version {old}")
        self._body.addWidget(text(words.format(new=after.version, old=before.version), ink="muted"))
        found = f10_changes(before, after)
        for change in found:
            self._body.addWidget(self._card(change, before, after))
        if not found:
            self._body.addWidget(hint(translate("Changes", "Inget är ändrat.")))

    def _card(self, change: Change, before: Plan, after: Plan) -> QWidget:
        name = name_of_part(change.path, before if change.kind is ChangeKind.REMOVED else after)
        lines: list[Item] = [row((text(name, "strong"), 1), _kind(change.kind), gap=8)]
        for label, value in (
            (translate("Changes", "Före"), change.before),
            (translate("Changes", "Nu"), change.after),
        ):
            if value is not None:
                plan = before if value is change.before else after
                said = hint(label)
                said.setMinimumWidth(theme.current().text(_LABEL))
                lines.append(row(said, (text(self._said(change, value, plan)), 1), gap=12))
        return frame("card", column(*lines, gap=4, margins=16), name)


    def _said(self, change: Change, value: object, plan: Plan) -> str:
        """A value in words; what points at a party or a goal as that is called."""
        member = change.path.rpartition(".")[2]
        if member == "party_uid":
            party = self._about.case.party(str(value))
            return party.name if party else translate("Changes", "någon som inte längre är med")
        if member == "sub_goal_uid":
            return next((goal.text.text for goal in plan.sub_goals if goal.uid == value), "")
        if isinstance(value, Doer):
            if value is Doer.PARTY:
                return translate("Changes", "en verksamhet eller en närstående")
            return translate("Changes", "{name} själv").format(name=self._about.name)
        if isinstance(value, Authority):
            return self._about.term("authority", value)
        return _plainly(value)


def _kind(kind: ChangeKind) -> Pill:
    shown = {
        ChangeKind.REMOVED: (Status.LATE, translate("Changes", "Borttaget")),
        ChangeKind.CHANGED: (Status.STARTED, translate("Changes", "Ändrat")),
        ChangeKind.ADDED: (Status.DONE, translate("Changes", "Tillagt")),
    }
    return pill(*shown[kind])


def _plainly(value: object) -> str:
    """A value as the plan says it; of a whole part what it is."""
    if isinstance(value, Action):
        return ", ".join(words for words in (value.what.text, value.who, value.when, value.where) if words.strip())
    if isinstance(value, SubGoal | Remark):
        return value.text.text
    if isinstance(value, date):
        return say.full_day(value)
    if isinstance(value, bool):
        return translate("Changes", "ja") if value else translate("Changes", "nej")
    return str(value)
