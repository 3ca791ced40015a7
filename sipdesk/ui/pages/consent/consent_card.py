"""One recorded act of consent: how each of its two consents stands today, whom it names, and how it was given."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.agreed import agreed, c1_covers, c1_reworded
from sipdesk.domain.disclosure.grounds import last_day, reaches
from sipdesk.domain.proposals import c1_asked_again
from sipdesk.domain.rules.act_state import (
    HOLDS,
    ActState,
    c1_exchange_state,
    c1_plan_state,
    c5_row,
    c8_holds_until,
    governs,
)
from sipdesk.domain.terms import Answer
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.consent.act_words import documented_words, form_words
from sipdesk.ui.pages.consent.consent_sentence import past_sentence, whole_markup, whole_sentence
from sipdesk.ui.pages.consent.representatives import giver_name
from sipdesk.ui.pages.events.withdrawn import said
from sipdesk.ui.parts import (
    STRETCH,
    Item,
    Label,
    SideBySide,
    Status,
    button,
    column,
    facts,
    heading,
    hint,
    holder,
    icon,
    pill,
    rich,
    row,
    text,
)
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
ACTS = "consent.acts"
_ENDED: Final = frozenset({ActState.WITHDRAWN, ActState.EXPIRED, ActState.REPLACED, ActState.IDLE})


class ConsentCard(QFrame):
    """The act as it was read and recorded. It is never changed; what it lacks today is asked in a new act."""

    def __init__(self, model: CaseModel, about: About, act: ConsentAct) -> None:
        super().__init__()
        self._model, self._about, self._act = model, about, act
        title = _title(act, about.today)
        case, today, routine = about.case, about.today, about.routine
        self._exchange = c1_exchange_state(case, act, today, routine)
        self._plan = c1_plan_state(case, act, today, routine)
        self.setProperty("box", "card")
        self.setAccessibleName(title)
        said_yes: list[Item] = [*self._times(), *self._rows(), 4]
        record = facts(self._record())
        self.setLayout(
            column(heading(title, 3), self._answers(), *said_yes, record, *self._questions(), gap=6, margins=16)
        )

    def _answers(self) -> QWidget:
        """Each of the two consents with its state, in words and with an icon (C1)."""
        beside = SideBySide(gap=24, narrow=560)
        for label, state in (
            (translate("Consent", "1. Dela information"), self._exchange),
            (translate("Consent", "2. Skriva en SIP"), self._plan),
        ):
            beside.add(holder(column(hint(label), row(_pill(state), STRETCH), gap=2)))
        return beside

    def _times(self) -> list[Label]:
        """Until when, of what still holds; and what has been taken back, with its day."""
        about, act, until = self._about, self._act, self._until()
        lines = [text(until)] if until else []
        for one in about.case.consent.withdrawals:
            if one.at and Answer.YES in (act.exchange, act.plan) and reaches(one, act):
                back = translate("Consent", "Tillbakataget {day}. {what}")
                day = say.long_day(one.at.date(), about.today)
                lines.append(text(back.format(day=day, what=said(about, one))))
        return lines

    def _until(self) -> str:
        """The last day, of what holds or has run out."""
        states = {self._exchange, self._plan}
        last = c8_holds_until(self._about.case, self._act, self._about.routine)
        if last is None or not states & {*HOLDS, ActState.EXPIRED}:
            return ""
        until = translate("Consent", "Gällde till och med {day}, {distance}.")
        if states & HOLDS:
            until = translate("Consent", "Gäller till och med {day}, {distance}.")
        return until.format(day=say.long_day(last), distance=say.distance(last, self._about.today))

    def _last_day(self) -> date | None:
        return last_day(self._act, self._about.routine.thresholds.consent_years)

    def _rows(self) -> list[Label]:
        """Each party's row as it was said, when something of it was said yes to; in the past what no longer holds: what
        was taken back, or is said of that party anew in a later act (C15)."""
        about, act = self._about, self._act
        lines: list[Label] = []
        for grant in act.grants if act.exchange is Answer.YES else ():
            party = about.case.party(grant.party_uid)
            if party is None:
                nobody = translate("Consent", "En deltagare som är borttagen")
                lines.append(text(f"{nobody}. {past_sentence(False, grant, about.type_words)}", ink="muted"))
                continue
            replaced = self._exchange in HOLDS and not governs(about.case, act, party.uid, about.today, about.routine)
            ended = replaced or self._exchange in _ENDED
            left, gone = (None, grant) if ended else c5_row(about.case, act, grant)
            said = past_sentence(party.own, gone, about.type_words)
            if left is not None and (left.receives or left.shares or not said):
                read = (party.name, party.own, left, about.type_words)
                lines.append(rich(whole_markup(*read)))
                lines[-1].setAccessibleName(whole_sentence(*read))
            if said:
                since = [translate("Consent", "Ersatt av ett senare samtycke.")] if replaced else []
                lines.append(text(" ".join([f"{party.name}.", said, *since]), ink="muted"))
        return lines

    def _record(self) -> list[tuple[str, str]]:
        """How it was given, who took it and where that is written down (C6)."""
        about, act = self._about, self._act
        written = documented_words()[act.documented] if act.documented else ""
        where = ", ".join(words for words in (written, act.documented_where) if words)
        return [
            (translate("Consent", "Lämnat av"), giver_name(about, act.given_by) if act.given_by else ""),
            (translate("Consent", "Hur"), form_words()[act.form] if act.form else ""),
            (translate("Consent", "Mottaget av"), act.taken_by),
            (translate("Consent", "Dokumenterat"), where),
            self._period(),
        ]

    def _period(self) -> tuple[str, str]:
        """The first day, where the last one stands above; a no has no last day."""
        first, last = self._act.valid_from, self._last_day()
        begins = say.long_day(first) if first else "–"
        if Answer.YES not in (self._act.exchange, self._act.plan):
            return "", ""
        if self._until():
            return translate("Consent", "Från och med"), begins
        days = translate("Consent", "{first} till och med {last}")
        period = days.format(first=begins, last=say.long_day(last) if last else "–")
        return translate("Consent", "Tid som samtycket lämnades för"), period

    def _questions(self) -> list[Item]:
        """Which questions it was given for, and which of those on the list now it does not cover (C1)."""
        if self._act.exchange is not Answer.YES:
            return []
        asked = [one for one in self._about.case.meeting.questions if one.text]
        words = {one.uid: one.text.text for one in asked}
        kept = [then or words.get(uid, "") for uid, then in agreed(self._act).items()]
        lines: list[Item] = []
        if any(kept):
            named = translate("Consent", "Frågor som samtycket lämnades för")
            lines = [hint(named), facts([("", one) for one in kept])]
        missing = [one for one in asked if not c1_covers(self._act, one)]
        if not missing or self._exchange not in HOLDS:
            return lines
        for one in missing:
            reworded = translate("Consent", "Har fått andra ord, och täcks inte: {question}")
            new = translate("Consent", "Ny fråga, som inte täcks: {question}")
            words_for = (reworded if c1_reworded(self._act, one) else new).format(question=one.text.text)
            lines.append(row(icon("warning", "warn", 16), (text(words_for, ink="warn"), 1), gap=6))
        if self._about.case.consent.acts[-1].recorded_at is not None:
            again = translate("Consent", "Fråga {name} om frågan").format(name=self._about.name)
            lines.append(row(button(again, self._ask_again, picture="plus"), STRETCH))
            lines.append(hint(translate("Consent", "Ett nytt samtycke, med samma deltagare, uppgifter och sista dag.")))
        return lines

    def _ask_again(self) -> None:
        about = self._about
        act = c1_asked_again(about.case, self._act, about.today, about.routine)
        self._model.add(ACTS, act, translate("Consent", "Nytt samtycke"))
        self._model.leave(ACTS)
        about.go("consent")


def _title(act: ConsentAct, today: date) -> str:
    """A no is no consent, and may have been written down without its day (C9)."""
    on = act.given_on or (act.recorded_at.date() if act.recorded_at else None)
    refused = Answer.YES not in (act.exchange, act.plan)
    words = translate("Consent", "Svar lämnat {day}") if refused else translate("Consent", "Samtycke lämnat {day}")
    return words.format(day=say.long_day(on, today) if on else "").strip()


def _pill(state: ActState) -> QWidget:
    return {
        ActState.UNANSWERED: lambda: pill(Status.NOT_STARTED, translate("Consent", "Inte tillfrågad")),
        ActState.REFUSED: lambda: pill(Status.BLOCKED, translate("Consent", "Nej")),
        ActState.WITHDRAWN: lambda: pill(Status.REMOVED, translate("Consent", "Tillbakataget")),
        ActState.EXPIRED: lambda: pill(Status.LATE, translate("Consent", "Har gått ut")),
        ActState.TO_COME: lambda: pill(Status.STARTED, translate("Consent", "Ja, gäller inte ännu")),
        ActState.IDLE: lambda: pill(Status.LATE, translate("Consent", "Gäller inte i dag")),
        ActState.REPLACED: lambda: pill(Status.NOT_STARTED, translate("Consent", "Ersatt av ett senare")),
        ActState.PARTLY: lambda: pill(Status.CHANGED, translate("Consent", "En del är tillbakataget")),
        ActState.STANDS: lambda: pill(Status.DONE, translate("Consent", "Ja, gäller")),
    }[state]()
