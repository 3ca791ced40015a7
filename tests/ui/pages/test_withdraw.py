"""Taking consent back in the window: every kind that was consented to, and what the cards say afterwards (C5)."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.ui.main_window import MainWindow
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page

AN_HOUR_AGO = NOW - timedelta(hours=1)


def said(window: MainWindow) -> list[str]:
    return [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]


def press(window: MainWindow, kind: type[QRadioButton] | type[QPushButton], words: str) -> None:
    next(one for one in page(window).findChildren(kind) if one.text() == words and one.isVisible()).click()


def taken_back(case: Case, **what: object) -> Withdrawal:
    one = withdraw(case, at=AN_HOUR_AGO, taken_by="Karin Ek", exchange=True, **what)  # type: ignore[arg-type]
    case.consent.withdrawals.append(one)
    return one


def test_c5_a_kind_that_is_no_column_any_more_is_taken_back_all_the_same(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    assert any("work" in grant.receives for grant in case.consent.acts[-1].grants)
    case.consent.types = [entry for entry in case.consent.types if entry.type != "work"]
    with opened(memory, case, "withdraw", qtbot) as window:
        press(window, QRadioButton, "Att dela information")
        press(window, QRadioButton, memory.routine.types["work"].name)
        press(window, QPushButton, "Ta tillbaka samtycket")
    assert [(one.exchange, one.plan, one.type) for one in case.consent.withdrawals] == [(True, False, "work")]


def test_c5_what_was_given_again_is_not_to_be_closed(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    taken_back(case)
    with opened(memory, case, "withdraw", qtbot) as window:
        assert "SIP:en behöver avslutas." in said(window)

    first = case.consent.acts[-1]
    case.consent.acts.append(replace(first, uid="again", given_on=NOW.date(), recorded_at=NOW))
    with opened(memory, case, "withdraw", qtbot) as window:
        assert "SIP:en behöver avslutas." not in said(window)


def test_c5_of_a_party_that_was_taken_off_the_list_it_was_still_not_everything(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    party = next(one for one in case.parties if not one.own)
    taken_back(case, party_uid=party.uid)
    case.parties.remove(party)
    with opened(memory, case, "withdraw", qtbot) as window:
        assert "Gäller att dela information. Bara för en deltagare som är borttagen." in said(window)
