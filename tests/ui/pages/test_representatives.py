"""Who consents for an adult in the window: its own page where it is needed, and the act says who gave it (C7)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.representative import Detriment
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Answer, Consenter, RepresentativeKind
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.way import wizard
from sipdesk.ui.work.place import Place
from tests.ui.invented import NOW, Memory
from tests.ui.keyboard import write_over
from tests.ui.opened import opened, page


@pytest.fixture
def johan(memory: Memory) -> Case:
    return memory.named("Johan")


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def window(memory: Memory, johan: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, johan, "representatives", qtbot) as window:
        yield window


def answer(window: MainWindow, path: str, words: str) -> None:
    options = page(window).form.question(path).findChildren(QRadioButton)
    next(option for option in options if words == option.text()).click()


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]


def test_c7_the_page_is_on_the_way_only_where_somebody_represents(johan: Case) -> None:
    assert wizard.before("consent", johan, NOW.date(), Routine()) == "representatives"
    johan.person.consenter = Consenter.PERSON
    assert wizard.before("consent", johan, NOW.date(), Routine()) == "participants"
    assert "representatives" not in wizard.way(johan, NOW.date(), Routine())


def test_c7_the_ground_is_written_on_its_page(window: MainWindow, johan: Case) -> None:
    one = johan.consent.representatives[0]
    path = f"consent.representatives.{one.uid}"
    answer(window, f"{path}.kind", "Framtidsfullmakt")
    answer(window, f"{path}.reaches", "Ja")
    answer(window, f"{path}.willing", "Nej")
    line = page(window).form.question(f"{path}.scope").findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    write_over(line, "Personliga angelägenheter")

    assert (one.kind, one.reaches, one.willing) == (RepresentativeKind.FUTURE_POWER, Answer.YES, Answer.NO)
    assert one.scope == "Personliga angelägenheter"


def test_c7_of_every_assignment_it_is_asked_whether_it_reaches_this_matter(window: MainWindow, johan: Case) -> None:
    one = johan.consent.representatives[0]
    path = f"consent.representatives.{one.uid}"
    for kind in ("God man", "Förvaltare", "Annan företrädare"):
        answer(window, f"{path}.kind", kind)
        assert "Omfattar uppdraget den här saken?" in texts(window)
    answer(window, f"{path}.reaches", "Nej")
    window.open_case(johan.uid, Place(johan.uid, "representatives"))
    assert "Uppdraget omfattar inte den här saken. Det räcker inte för samtycke." in texts(window)

    answer(window, f"{path}.kind", "Ingen kan samtycka: pröva om någon skadas")
    assert "Omfattar uppdraget den här saken?" not in texts(window)


def test_c7_the_recorded_act_says_who_gave_it_and_whether_it_counts(window: MainWindow, johan: Case) -> None:
    window.open_case(johan.uid, Place(johan.uid, "consent"))
    heard = [label.accessibleName() for label in page(window).findChildren(QLabel)]
    assert "Ja, gäller" in texts(window)
    assert any("Lämnat av: Sven Ahlin." in one for one in heard)

    johan.consent.representatives[0].willing = Answer.NO
    window.open_case(johan.uid, Place(johan.uid, "consent"))
    assert "Gäller inte i dag" in texts(window)


def test_c7_a_new_act_asks_which_representative_gives_it(window: MainWindow, johan: Case) -> None:
    act = johan.consent.acts[0]
    act.recorded_at, act.given_by = None, ""
    window.open_case(johan.uid, Place(johan.uid, "consent"))
    answer(window, f"consent.acts.{act.uid}.given_by", "Sven Ahlin")

    assert act.given_by == johan.consent.representatives[0].uid


def test_an_adult_who_consents_herself_is_not_asked_who(window: MainWindow, memory: Memory) -> None:
    helena = memory.named("Helena")
    helena.consent.acts[-1].recorded_at = None
    window.open_case(helena.uid, Place(helena.uid, "consent"))

    assert "Vem lämnade samtycket?" not in texts(window)


def test_c7_where_nobody_can_consent_harm_is_tested_on_the_page(window: MainWindow, johan: Case) -> None:
    one = johan.consent.representatives[0]
    path = f"consent.representatives.{one.uid}"
    assert not page(window).form.question("consent.detriments").isVisible()

    answer(window, f"{path}.kind", "Ingen kan samtycka: pröva om någon skadas")
    assert one.kind is RepresentativeKind.NOBODY
    assert page(window).form.question("consent.detriments").isVisible()
    assert not page(window).form.question(f"{path}.party_uid").isVisible()

    johan.consent.detriments = [Detriment("test", johan.parties[1].uid, ("participation",))]
    window.open_case(johan.uid, Place(johan.uid, "representatives"))
    kinds = page(window).form.question("consent.detriments.test.types").findChildren(QCheckBox)
    next(box for box in kinds if box.text() == "Hälsa").click()
    assert johan.consent.detriments[0].types == ("participation", "health")
