"""What is recorded can be read again: consent, the answer to the plan, contacts, remarks, a settled follow-up
(C1, C5, C6, C12, F6, F12, F14, G3)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Remark
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Answer
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.consent.consent_card import ConsentCard
from sipdesk.ui.parts import Pill
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page


def card(window: MainWindow) -> ConsentCard:
    found = page(window).findChild(ConsentCard)
    assert isinstance(found, ConsentCard)
    return found


def pills(window: MainWindow) -> list[str]:
    return [one.words for one in card(window).findChildren(Pill)]


def said(window: MainWindow) -> str:
    """Everything that the page says, as a screen reader has it."""
    labels = page(window).findChildren(QLabel)
    return "\n".join(label.accessibleName() or label.text() for label in labels)


def test_c1_the_card_says_how_each_of_the_two_consents_stands(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    case.consent.acts[-1].plan = Answer.NO
    with opened(memory, case, "consent", qtbot) as window:
        assert pills(window) == ["Ja, gäller", "Nej"]
        assert "Gäller till och med måndag 16 augusti 2027" in said(window)


def test_c15_what_a_later_act_says_of_one_party_is_past_in_the_earlier_one_for_that_party_alone(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    first = case.consent.acts[-1]
    own, psychiatry = first.grants[:2]
    narrower = replace(psychiatry, uid="narrower", receives=("participation",), shares=())
    case.consent.acts.append(
        replace(first, uid="later", given_on=NOW.date(), recorded_at=NOW, grants=[replace(own, uid="own"), narrower])
    )
    with opened(memory, case, "consent", qtbot) as window:
        words = said(window)
    name = "Psykiatriska öppenvården Nordvik"
    assert f"{name}. Får veta om vilka som är med. Får inte berätta något." in words
    assert words.count(f"{name}. Får veta om") == 1
    assert f"{name}. Fick veta om vilka som är med, personnummer" in words
    assert words.count("Ersatt av ett senare samtycke.") == 2  # hers, and what the own unit may tell
    assert "Vårdcentralen Björken. Får veta om" in words


def test_c2_of_a_party_that_was_taken_off_the_list_it_still_stands_what_was_said(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    case.parties = [party for party in case.parties if party.name != "Försäkringskassan Nordvik"]
    with opened(memory, case, "consent", qtbot) as window:
        words = said(window)
    assert "En deltagare som är borttagen. Fick veta om vilka som är med, personnummer" in words
    assert "Försäkringskassan" not in words


@pytest.mark.parametrize("given_on", [NOW.date() - timedelta(days=6), None])
def test_c9_a_no_is_not_called_a_consent(given_on: date | None, qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Kjell")
    act = case.consent.acts[-1]
    act.given_on, act.recorded_at = given_on, NOW - timedelta(days=6)
    with opened(memory, case, "consent", qtbot) as window:
        assert card(window).accessibleName() == "Svar lämnat tisdag 10 november"
        assert "Samtycke lämnat" not in said(window)


@pytest.mark.parametrize(("birthday", "until"), [(date(2027, 2, 1), "söndag 31 januari 2027, om 76 dagar"),
                                                 (date(2028, 2, 1), "2027")])  # fmt: skip
def test_c8_what_was_given_for_a_child_ends_before_her_eighteenth_birthday(
    birthday: date, until: str, qtbot: QtBot
) -> None:
    memory = Memory()
    case = memory.named("Saga")
    case.person.identity_number, case.person.birth_date = "", birthday.replace(year=birthday.year - 18)
    with opened(memory, case, "consent", qtbot) as window:
        (words, *_) = [line for line in said(window).split("\n") if line.startswith("Gäller till och med")]
    assert until in words
    assert ("januari" in words) is (birthday.year == 2027)


def test_c5_a_consent_taken_back_whole_does_not_say_until_when_it_holds(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    at = NOW - timedelta(hours=1)
    case.consent.withdrawals = [withdraw(case, at=at, taken_by="Karin Ek", exchange=True, plan=True)]
    with opened(memory, case, "consent", qtbot) as window:
        assert pills(window) == ["Tillbakataget", "Tillbakataget"]
        assert "Gäller till och med" not in said(window)
        assert "Tillbakataget måndag 16 november." in said(window)


def test_c6_how_a_consent_was_given_can_be_read_afterwards(qtbot: QtBot) -> None:
    memory = Memory()
    with opened(memory, memory.named("Helena"), "consent", qtbot) as window:
        words = said(window)
        for line in ("Hur: Muntligt.", "Mottaget av: Karin Ek.", "Dokumenterat: I verksamhetens eget system"):
            assert line in words
        assert "Från och med: söndag 16 augusti 2026." in words
        assert words.count("måndag 16 augusti 2027") == 1
        assert "I vilken takt ska medicinen minskas?" in words
        marked = [one for one in card(window).findChildren(QLabel) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        flag = Qt.TextInteractionFlag.TextSelectableByKeyboard
        assert marked
        assert all(flag in one.textInteractionFlags() for one in marked)


def test_c1_a_reworded_question_shows_on_the_card_and_the_person_is_asked_about_it_alone(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    asked = case.meeting.questions[1]
    before, asked.text.text = asked.text.text, "Varför slutade jag ta min medicin i våras?"
    with opened(memory, case, "consent", qtbot) as window:
        assert "Har fått andra ord, och täcks inte: Varför slutade jag ta min medicin i våras?" in said(window)
        assert before in said(window)
        again = next(one for one in card(window).findChildren(QPushButton) if one.text() == "Fråga Helena om frågan")
        again.click()
        draft = _open_case(window).consent.acts[-1]
        assert (draft.recorded_at, draft.exchange, draft.plan) == (None, Answer.YES, None)
        assert all(row.confirmed for row in draft.grants)


def _open_case(window: MainWindow) -> Case:
    return page(window).form.model.case


def test_c12_the_answer_to_a_fixed_plan_can_be_read_afterwards(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Bertil")
    case.plan.agreement.taken_by = "Nils Berg"
    with opened(memory, case, "agreement", qtbot) as window:
        assert "Uppläst: måndag 16 november. Bertils svar: ja. Svaret togs emot av: Nils Berg." in said(window)


def test_f6_f12_f14_contacts_remarks_and_where_the_valid_plan_is_stand_on_the_fixed_plan(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Bertil")
    words = Passage("Jag kan gå i trappan.")
    case.plan.remarks = [Remark("r", words, "Bertil", incorrect_fact=True, noted_on=NOW.date())]
    case.plan.kept_elsewhere = "Tjänsten Plan"
    party = next(one for one in case.parties if one.takes_part and one.contact and not one.own)
    with opened(memory, case, "plan", qtbot) as window:
        read = said(window)
        assert f"{party.name}: {party.contact}" in read
        assert "Uppgift som Bertil säger är fel: Jag kan gå i trappan." in read
        assert "Antecknat i akten: måndag 16 november." in read
        assert "Den gällande planen finns: Tjänsten Plan." in read


def test_g3_what_became_of_each_action_and_goal_and_who_was_there_can_be_read_afterwards(qtbot: QtBot) -> None:
    memory = Memory()
    with opened(memory, memory.named("Ingrid"), "follow-up", qtbot) as window:
        words = said(window)
        assert "Var med: Ingrid, Vårdcentralen Björken, Hemtjänsten Norr och Erik Wallmark." in words
        assert "Skjutsa till kören: inte gjort. Kören har haft uppehåll." in words
        assert "Såret läker: delvis nått." in words


def test_f16_a_day_is_said_once(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Bertil")
    own = next(party.uid for party in case.parties if party.own)
    action = next(one for one in case.plan.actions if one.party_uid == own)
    action.due_on = NOW.date() + timedelta(days=21)
    action.who, action.when = "Karin Ek", "Senast 7 december 2026"
    with opened(memory, case, "own-actions", qtbot) as window:
        assert "Karin Ek  ·  Senast 7 december 2026" in said(window).split("\n")
    action.when = "Varje måndag"
    with opened(memory, case, "own-actions", qtbot) as window:
        assert "Karin Ek  ·  Varje måndag  ·  Senast måndag 7 december" in said(window).split("\n")


def test_c5_what_was_taken_back_is_said_in_the_past_and_what_is_left_as_before(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    at = NOW - timedelta(hours=1)
    party = next(one for one in case.parties if not one.own)
    one = withdraw(case, at=at, taken_by="Karin Ek", exchange=True, party_uid=party.uid)
    case.consent.withdrawals = [one]
    with opened(memory, case, "consent", qtbot) as window:
        rows = [line for line in said(window).split("\n") if line.startswith(f"{party.name}. F")]
        assert len(rows) == 1
        assert rows[0].startswith(f"{party.name}. Fick veta om ")
        assert "Linden, bostad med särskilt stöd. Får veta om" in said(window)


@pytest.mark.parametrize("ended", ["taken back", "run out"])
def test_c4_c5_an_act_that_has_ended_promises_nobody_anything(ended: str, qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    act = case.consent.acts[-1]
    if ended == "run out":
        act.valid_to = NOW.date() - timedelta(days=1)
    else:
        at = NOW - timedelta(hours=1)
        case.consent.withdrawals = [withdraw(case, at=at, taken_by="Karin Ek", exchange=True)]
    with opened(memory, case, "consent", qtbot) as window:
        read = [label for label in card(window).findChildren(QLabel) if "veta om" in label.text()]
        assert read
        assert all("Får" not in label.text() and "font-weight" not in label.text() for label in read)


@pytest.mark.parametrize(("who", "code"), [("Bertil", "agreement"), ("Bertil", "plan"), ("Helena", "consent"),
                                           ("Ingrid", "follow-up")])  # fmt: skip
def test_enter_out_of_habit_begins_nothing_on_a_page_of_what_is_done(who: str, code: str, qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named(who)
    with opened(memory, case, code, qtbot, active=True) as window:
        began = window.focusWidget()
        assert began is not None
        model, before = page(window).desk.model, clipboard_words()
        acts, plans, held = len(model.case.consent.acts), len(model.case.plans), len(model.case.follow_ups)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(began, key)
        after = model.case
        assert (len(after.consent.acts), len(after.plans), len(after.follow_ups)) == (acts, plans, held)
        assert clipboard_words() == before


def clipboard_words() -> str:
    return QApplication.clipboard().text()


def test_f10_who_is_sent_to_the_next_version_stands_on_its_button(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Bertil")
    with opened(memory, case, "overview", qtbot, active=True) as window:
        assert window.opened
        window.opened.go("agreement", f"plans.{case.plan.uid}.final_at")
        stands = window.focusWidget()
        assert isinstance(stands, QPushButton)
        assert stands.text() == "Börja på en ny version"
