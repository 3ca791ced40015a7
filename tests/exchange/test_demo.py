"""The invented people: clearly invented, always as of today, and what they show is what they were written to show."""

import re
from datetime import date, timedelta

import pytest

from sipdesk.domain.calendar import age_on
from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.findings import Level
from sipdesk.domain.identity import read_identity_number
from sipdesk.domain.issuable import Paper, may_issue, paper_findings
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.discharge import a12_proposed
from sipdesk.domain.terms import Answer, ExistingSip, Maturity, ReaderKind, Track
from sipdesk.exchange.casefile import write_case
from sipdesk.exchange.demo import day_from, demo_office
from sipdesk.issuing.copies import readers_of
from sipdesk.paths import resource
from tests.demo_cases import CARRIED, TODAY, all_demo_cases, demo_case, demo_cases, demo_routine

PHONES = re.compile(r"0980-319 20 \d\d|070-174 06 (0[5-9]|[1-9]\d)")
PHONE_LIKE = re.compile(r"0\d{1,3}-\d[\d ]+\d")
DAYS = [TODAY, date(2028, 2, 29), date(2027, 3, 1), date(2026, 12, 26), date(2027, 1, 3)]


def readers(case: Case) -> list[Reader]:
    return [Reader(ReaderKind.PERSON), *(Reader(ReaderKind.PARTY, p.uid) for p in case.parties if not p.own)]


def blocked(case: Case, paper: Paper, reader: Reader, today: date) -> set[str]:
    found = paper_findings(case, paper, reader, today, demo_routine())
    assert may_issue(found, []) == (not any(f.level in (Level.STOP, Level.PROCESS) for f in found))
    return {finding.code for finding in found if finding.level in (Level.STOP, Level.PROCESS)}


def test_they_are_clearly_invented() -> None:
    cases = all_demo_cases()
    assert len({case.number for case in cases}) == len(cases)
    for case in cases:
        number = read_identity_number(case.person.identity_number, TODAY)
        assert number is not None
        assert number.check_holds
        assert 980 <= int(case.person.identity_number[-4:-1]) <= 999
        assert case.demo
        assert "(påhittad)" in case.person.last_name
        assert "Påhittad person" in case.internal_note
    assert "påhittad" in demo_office().office.municipality


def test_every_telephone_number_is_kept_free_for_fiction() -> None:
    for path in sorted(resource("demo").rglob("*.toml")):
        found = PHONE_LIKE.findall(path.read_text(encoding="utf-8"))
        assert [number for number in found if not PHONES.fullmatch(number)] == [], path.name


def test_the_same_day_gives_the_same_files() -> None:
    assert [write_case(case) for case in demo_cases()] == [write_case(case) for case in demo_cases()]


@pytest.mark.parametrize("today", DAYS)
@pytest.mark.parametrize("name", CARRIED)
def test_carried_cases_give_every_paper_on_any_day(name: str, today: date) -> None:
    case = demo_case(name, today)
    assert blocked(case, Paper.CONSENT, Reader(ReaderKind.PERSON), today) == set()
    for reader in readers(case):
        assert blocked(case, Paper.SUMMONS, reader, today) == set()
        assert blocked(case, Paper.PLAN, reader, today) == set()


def test_d11_the_usual_people_have_one_to_whose_meeting_somebody_else_has_called_us() -> None:
    (case,) = [case for case in demo_cases() if case.received]
    (one,) = case.received
    convener = Reader(ReaderKind.CONVENER, uid=one.uid)
    assert blocked(case, Paper.REPLY, convener, TODAY) == {"D11.no-answer"}
    assert "D11.reply" in {item.code for item in worklist_items(case, TODAY, demo_routine())}
    one.coming, one.who = Answer.YES, "Karin Ek"
    assert blocked(case, Paper.REPLY, convener, TODAY) == set()


def test_one_has_letters_to_send_and_no_plan_yet() -> None:
    case = demo_case("10-peter")
    for reader in readers(case):
        assert blocked(case, Paper.SUMMONS, reader, TODAY) == set()
    assert "F10.not-final" in blocked(case, Paper.PLAN, Reader(ReaderKind.PERSON), TODAY)


def test_d8_one_is_on_her_way_home_and_the_region_has_called_so_we_only_watch_the_clock() -> None:
    case, routine = demo_case("09-gunvor"), demo_routine()
    for reader in (Reader(ReaderKind.PERSON), *(Reader(ReaderKind.PARTY, p.uid) for p in case.parties if p.takes_part)):
        if not any(party.own and party.uid == reader.party_uid for party in case.parties):
            assert blocked(case, Paper.SUMMONS, reader, TODAY) == set()
    due = {item.code: item.due for item in worklist_items(case, TODAY, routine)}
    assert due["D8.payment"] == TODAY + timedelta(days=3)
    assert not {"D8.summons", "D8.summons-awaited", "D3.letters"} & due.keys()
    assert {f.code for f in findings(case, TODAY, routine) if f.rule in ("A11", "A14", "A15", "A16", "A18")} == set()


def test_a13_one_needs_no_sip_and_the_units_are_told_what_each_may_know() -> None:
    case, routine = demo_case("20-lennart"), demo_routine()
    assert [item.code for item in worklist_items(case, TODAY, routine)] == ["A13.tell"]
    readers = readers_of(case, Paper.NOT_NEEDED)
    assert len(readers) == 3
    for reader in readers:
        assert blocked(case, Paper.NOT_NEEDED, reader, TODAY) == set()
    person, care, ward = (view(case, reader, TODAY, routine).not_needed for reader in readers)
    assert person.reason == care.reason != ""
    assert (ward.reason, ward.judged_by) == ("", "Lena Ström"), "the ward may not know about function"


def test_a12_one_had_a_sip_at_admission_that_is_followed_up() -> None:
    case, routine = demo_case("21-birgit"), demo_routine()
    assert a12_proposed(case.discharge) is case.discharge.existing is ExistingSip.FOLLOW_UP
    assert {f.rule for f in findings(case, TODAY, routine)} & {"A11", "A12", "A14", "A18", "A19"} == set()


def test_a19_one_is_under_compulsory_care_and_gets_no_letters() -> None:
    case = demo_case("22-tomas")
    for paper in (Paper.SUMMONS, Paper.PLAN):
        assert "A19.coordinated-plan" in blocked(case, paper, Reader(ReaderKind.PERSON), TODAY)


def test_who_informed_stands_by_name() -> None:
    """A reference among words would be read on the page and on the time line."""
    for case in demo_cases():
        assert case.information.given_by in ("", "Karin Ek, biståndshandläggare")


def test_one_refuses() -> None:
    case = demo_case("07-kjell")
    assert "C1.plan-refused" in blocked(case, Paper.PLAN, Reader(ReaderKind.PERSON), TODAY)
    party = Reader(ReaderKind.PARTY, case.parties[1].uid)
    assert "C1.exchange-refused" in blocked(case, Paper.SUMMONS, party, TODAY)


def test_one_has_a_consent_that_has_run_out() -> None:
    case = demo_case("08-margareta")
    assert blocked(case, Paper.PLAN, Reader(ReaderKind.PERSON), TODAY) == set()
    for party in case.parties[1:]:
        assert blocked(case, Paper.PLAN, Reader(ReaderKind.PARTY, party.uid), TODAY) == {"C4.expired"}


def test_one_has_a_god_man_whose_ground_is_whole() -> None:
    case = demo_case("11-johan")
    for party in case.parties[1:]:
        found = blocked(case, Paper.SUMMONS, Reader(ReaderKind.PARTY, party.uid), TODAY)
        assert not {code for code in found if code.startswith(("C", "B7"))} - {"C1.question-not-covered", "C11.form"}


@pytest.mark.parametrize("name", ["03-elliot", "04-saga"])
def test_c8_two_are_children_and_everybody_can_be_called(name: str) -> None:
    case = demo_case(name)
    for reader in (Reader(ReaderKind.PERSON), *(Reader(ReaderKind.PARTY, party.uid) for party in case.parties[1:])):
        assert blocked(case, Paper.SUMMONS, reader, TODAY) == set()


def test_c8_what_both_of_sagas_parents_said_yes_to_is_told() -> None:
    case = demo_case("04-saga")
    school = next(party for party in case.parties if party.kind == "school")
    assert disclosable(case, school, TODAY, demo_routine()) == {"participation", "function", "aids", "adaptations"}


def test_they_are_who_they_were_written_as() -> None:
    elliot, saga, rana = demo_case("03-elliot"), demo_case("04-saga"), demo_case("05-rana")
    assert elliot.person.birth_date is not None
    assert age_on(elliot.person.birth_date, TODAY) == 15
    assert saga.consent.child.maturity is Maturity.GUARDIANS
    assert (rana.person.language, rana.person.print_size, rana.person.interpreter.name) == ("ar", 24, "Samir Haddad")
    assert demo_case("06-sara").person.protected
    assert demo_case("09-gunvor").track is Track.DISCHARGE
    assert all(any(party.own for party in case.parties) for case in demo_cases())


@pytest.mark.parametrize("day", [TODAY + timedelta(days=n) for n in range(7)])
def test_days_count_from_today(day: date) -> None:
    assert day_from("+0d", day) == day
    assert day_from("-2w", day) == day - timedelta(days=14)
    assert day_from("+1d>", day).weekday() < 5
    assert day_from("-1d<", day).weekday() < 5
    assert day_from("-1d<", day) < day < day_from("+1d>", day)


def test_leap_days_and_mistakes() -> None:
    assert day_from("-1y", date(2028, 2, 29)) == date(2027, 2, 28)
    assert day_from("-11d+1y", date(2026, 11, 23)) == date(2027, 11, 12)
    for wrong in ("", "soon", "12d", "+1m", "2026-01-01"):
        with pytest.raises(ValueError, match=f"^{re.escape(wrong)}$"):
            day_from(wrong, TODAY)


def test_days_in_texts_are_written_out() -> None:
    case = demo_case("01-bertil", date(2026, 11, 23))
    assert case.plan.actions[0].when == "Senast 3 december 2026"
    assert not re.search(r"\{[+-]", "".join(write_case(one).decode() for one in demo_cases()))


def test_c7_one_can_consent_through_nobody_and_what_harms_nobody_is_told() -> None:
    case, routine = demo_case("14-valdemar"), demo_routine()
    assert {finding.rule for finding in findings(case, TODAY, routine)} <= {"D7"}
    told = {party.name: disclosable(case, party, TODAY, routine) for party in case.parties[1:]}
    assert told["Birgitta Åkerblom"] == {"participation", "function"}
    assert told["Furugården"] == told["Vårdcentralen Björken"] == {"participation", "health", "function"}
    assert blocked(case, Paper.CONSENT, Reader(ReaderKind.PERSON), TODAY) == {"C7.nobody-signs"}
