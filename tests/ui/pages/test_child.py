"""Somebody under 18 in the window: a page of its own, who gives consent and who takes it back (C8)."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.calendar import years_later
from sipdesk.domain.case import Case
from sipdesk.domain.terms import Answer, Custody, GuardianPart, Maturity
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.work.place import Place
from tests.ui.invented import NOW, Memory
from tests.ui.keyboard import write_over
from tests.ui.opened import opened, page


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def saga(memory: Memory) -> Case:
    return memory.named("Saga")


@pytest.fixture
def window(memory: Memory, saga: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, saga, "child", qtbot) as window:
        yield window


def answer(window: MainWindow, path: str, words: str) -> None:
    options = page(window).form.question(path).findChildren(QRadioButton)
    next(option for option in options if words == option.text()).click()


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]


def visible(window: MainWindow, path: str) -> bool:
    return page(window).form.question(path).isVisible()


def write(window: MainWindow, path: str, words: str) -> None:
    line = page(window).form.question(path).findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    write_over(line, words)


def test_c8_what_she_says_and_who_consents_is_written_on_the_page(window: MainWindow, saga: Case) -> None:
    child = saga.consent.child
    view = page(window).form.question("consent.child.view.text").findChild(QPlainTextEdit)
    assert isinstance(view, QPlainTextEdit)
    view.setPlainText("Alla ska sitta vid bordet.")
    answer(window, "consent.child.maturity", "Saga och vårdnadshavarna, alla behöver säga ja")
    write(window, "consent.child.assessor", "Hanna Öst")
    answer(window, "consent.child.custody", "En")

    assert child.view.text == "Alla ska sitta vid bordet."
    assert (child.maturity, child.assessor, child.custody) == (Maturity.WITH_GUARDIANS, "Hanna Öst", Custody.SOLE)


def test_c8_a_child_who_consents_alone_is_not_asked_for_guardians(window: MainWindow, memory: Memory) -> None:
    elliot = memory.named("Elliot")
    window.open_case(elliot.uid, Place(elliot.uid, "child"))
    assert not visible(window, "consent.child.custody")

    answer(window, "consent.child.maturity", "Vårdnadshavarna")
    assert visible(window, "consent.child.custody")
    assert visible(window, "consent.guardians")


def test_c8_a_ground_is_asked_for_only_where_it_is_needed(window: MainWindow, saga: Case) -> None:
    petra = saga.consent.guardians[0]
    path = f"consent.guardians.{petra.uid}"
    assert not visible(window, f"{path}.ground")
    assert not visible(window, f"{path}.name")

    answer(window, f"{path}.part", "Nej, går inte att nå")
    assert petra.part is GuardianPart.ABSENT
    assert visible(window, f"{path}.ground")
    answer(window, f"{path}.part", "Nej, hålls utanför och får inte veta något")
    assert not visible(window, f"{path}.kept_from")

    answer(window, f"{path}.part", "Ja")
    assert not visible(window, f"{path}.ground")
    kinds = page(window).form.question(f"{path}.kept_from").findChildren(QCheckBox)
    next(box for box in kinds if box.text() == "Familj").click()
    assert petra.kept_from == ("family",)
    assert visible(window, f"{path}.decided_by")


def test_c8_a_guardian_who_is_no_participant_has_a_name(window: MainWindow, saga: Case) -> None:
    petra = saga.consent.guardians[0]
    path = f"consent.guardians.{petra.uid}"
    answer(window, f"{path}.party_uid", "Någon som inte är deltagare")
    assert visible(window, f"{path}.name")
    write(window, f"{path}.name", "Petra Holm")

    assert (petra.party_uid, petra.name) == ("", "Petra Holm")


def test_c8_each_act_says_who_gave_it_and_all_are_needed(window: MainWindow, saga: Case) -> None:
    window.open_case(saga.uid, Place(saga.uid, "consent"))
    said = texts(window)
    heard = [label.accessibleName() for label in page(window).findChildren(QLabel)]
    assert sum("Lämnat av: Petra Holm." in one for one in heard) == 1
    assert sum("Lämnat av: Mattias Lind." in one for one in heard) == 1
    assert (
        "Samtycke behövs från Petra Holm och Mattias Lind, var för sig. Bara det som alla säger ja till gäller." in said
    )

    act = saga.consent.acts[-1]
    act.recorded_at = None
    window.open_case(saga.uid, Place(saga.uid, "consent"))
    answer(window, f"consent.acts.{act.uid}.given_by", "Petra Holm")
    assert act.given_by == saga.consent.guardians[0].uid


def test_c8_who_takes_back_is_asked_and_kept(window: MainWindow, saga: Case) -> None:
    window.open_case(saga.uid, Place(saga.uid, "withdraw"))
    primary = page(window).foot_bar.primary_button

    def choose(words: str) -> None:
        options = page(window).findChildren(QRadioButton)
        next(option for option in options if option.text() == words and option.isVisible()).click()

    choose("Hela samtycket")
    primary.click()
    assert saga.consent.withdrawals == []
    assert "Välj vem som tar tillbaka samtycket." in texts(window)

    choose("Mattias Lind")
    primary.click()
    (taken,) = saga.consent.withdrawals
    assert (taken.taken_back_by, taken.exchange, taken.plan) == (saga.consent.guardians[1].uid, True, True)
    assert any("Tillbakataget av Mattias Lind." in label.text() for label in page(window).findChildren(QLabel))


def test_c8_the_person_page_asks_an_adult_who_consents_and_sends_a_child_on(
    window: MainWindow, saga: Case, memory: Memory
) -> None:
    window.open_case(saga.uid, Place(saga.uid, "person"))
    assert not visible(window, "person.consenter")
    assert any("under 18 år" in said for said in texts(window))

    helena = memory.named("Helena")
    window.open_case(helena.uid, Place(helena.uid, "person"))
    assert visible(window, "person.consenter")
    assert not any("under 18 år" in said for said in texts(window))


@pytest.mark.parametrize(("days", "shown"), [(1, True), (0, False)])
def test_c8_the_page_is_there_until_the_birthday(
    window: MainWindow, memory: Memory, days: int, shown: bool
) -> None:
    elliot = memory.named("Elliot")
    elliot.person.birth_date = years_later(NOW.date(), -18) + timedelta(days=days)
    window.open_case(elliot.uid, Place(elliot.uid, ""))

    seen = [label for label in window.findChildren(QLabel) if label.isVisible()]
    assert any(label.text() == "Barnet och vårdnadshavarna" for label in seen) is shown
    assert elliot.consent.acts[0].plan is Answer.YES
