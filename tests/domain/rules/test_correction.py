"""P7: a name or number typed wrong is noted once papers went out with it, weighed, and told to whoever has them."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from sipdesk.domain.case import Case
from sipdesk.domain.correction import Correction
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.incident import Incident
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.register import Act, IssuedPaper, Staff
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.correction import (
    p7_correction_explained,
    p7_correction_weighed,
    p7_given_to,
    p7_note_identity,
    p7_receivers_told,
    p7_set_aside,
)
from sipdesk.domain.terms import Answer, CorrectionKind, PaperAct, ReaderKind
from tests.domain.examples import ROUTINE, complete_case, sent

AT = datetime(2026, 11, 23, 12)
TODAY = AT.date()
KARIN = Staff("karin", "Karin Ek", "handläggare", "Biståndsenheten")


def given_case(*party_uids: str) -> Case:
    """Papers to the person and to those parties."""
    case = complete_case()
    readers = [(ReaderKind.PERSON, ""), *((ReaderKind.PARTY, uid) for uid in party_uids)]
    sent = Act(act=PaperAct.SENT, at=AT - timedelta(days=2))
    case.issued = [
        IssuedPaper(paper="summons", reader=kind, party_uid=uid, acts=[replace(sent)])
        for kind, uid in readers
    ]
    return case


def corrected(case: Case, at: datetime = AT, **changed: object) -> Case:
    before = replace(case.person)
    case.person = replace(case.person, **changed)  # type: ignore[arg-type]
    p7_note_identity(before, case, KARIN, at)
    return case


def others(case: Case) -> list[str]:
    return [party.uid for party in case.parties if not party.own]


def test_p7_before_a_paper_has_gone_nothing_is_noted_and_after_it_is() -> None:
    case = complete_case()
    case.issued = [IssuedPaper(paper="plan", acts=[Act(act=PaperAct.MADE, at=AT)])]
    assert corrected(case, last_name="Annan").corrections == []
    stood = given_case().person
    (one,) = corrected(given_case(), last_name="Annan").corrections
    assert (one.kind, one.at, one.by, one.given_to) == (CorrectionKind.NAMED, AT, "Karin Ek", ("",))
    assert (one.first_name, one.last_name, one.identity_number) == (
        stood.first_name, stood.last_name, stood.identity_number,
    )  # fmt: skip


def test_p7_what_is_no_name_and_no_number_is_no_correction() -> None:
    assert corrected(given_case(), phone="08-465 004 99", town="Söderby").corrections == []


def test_p7_several_fields_put_right_in_one_go_are_one_correction_and_what_is_set_back_is_none() -> None:
    case = given_case()
    first, number = case.person.first_name, case.person.identity_number
    corrected(case, first_name="Veera")
    corrected(case, identity_number="19500101-9800")
    (one,) = case.corrections
    assert (one.first_name, one.identity_number) == (first, number)
    corrected(case, first_name=first, identity_number=number)
    assert case.corrections == []
    corrected(case, first_name="Veera")
    corrected(case, first_name="Vera-Lisa", at=AT + timedelta(days=1))
    assert len(case.corrections) == 2


def test_p7_a_correction_has_a_reason_and_it_is_weighed_whether_it_is_an_incident() -> None:
    case = corrected(given_case(), last_name="Annan")
    (one,) = case.corrections
    found = {finding.code: finding.path for finding in findings(case, TODAY, ROUTINE)}
    assert found["P7.reason"] == f"corrections.{one.uid}.reason"
    assert found["P7.astray"] == f"corrections.{one.uid}.astray"
    one.reason, one.astray = "Hörde fel i telefon.", Answer.YES
    assert list(p7_correction_explained(case, TODAY, ROUTINE)) == []
    assert [finding.code for finding in p7_correction_weighed(case, TODAY, ROUTINE)] == ["P7.astray-record"]
    case.incidents = [Incident(noticed_on=TODAY - timedelta(days=1))]
    assert [finding.code for finding in p7_correction_weighed(case, TODAY, ROUTINE)] == ["P7.astray-record"]
    case.incidents = [Incident(noticed_on=TODAY)]
    assert list(p7_correction_weighed(case, TODAY, ROUTINE)) == []
    one.astray, case.incidents = Answer.NO, []
    assert list(p7_correction_weighed(case, TODAY, ROUTINE)) == []


def test_p7_whoever_has_the_wrong_paper_is_told_the_parties_first_and_then_the_person() -> None:
    uid = others(complete_case())[0]
    case = corrected(given_case(uid), last_name="Annan")
    (one,) = case.corrections
    assert one.given_to == ("", uid)
    (item,) = [item for item in worklist_items(case, TODAY, ROUTINE) if item.code == "P7.tell-corrected"]
    party = case.party(uid)
    assert party
    assert (item.due, item.values["parties"]) == (TODAY, (party.name,))
    one.told = (uid,)
    assert [finding.code for finding in p7_receivers_told(case, TODAY, ROUTINE)] == ["P7.tell-corrected-person"]
    one.told = (uid, "")
    assert list(p7_receivers_told(case, TODAY, ROUTINE)) == []


def test_p7_a_party_that_is_removed_needs_no_telling() -> None:
    uid = others(complete_case())[0]
    case = corrected(given_case(uid), last_name="Annan")
    case.parties = [party for party in case.parties if party.uid != uid]
    case.corrections[0].told = ("",)
    assert list(p7_receivers_told(case, TODAY, ROUTINE)) == []


def test_p7_given_counts_what_left_the_house_each_reader_once() -> None:
    uid = others(complete_case())[0]
    case = given_case(uid, uid)
    case.issued.append(IssuedPaper(reader=ReaderKind.OWN_UNIT, acts=[Act(act=PaperAct.SENT, at=AT)]))
    assert p7_given_to(case) == ("", uid)


def test_p7_what_a_sip_is_has_nobodys_name_on_it_and_is_not_put_right() -> None:
    """A relative who got that alone would learn from the correction whose case it is (A7)."""
    case = complete_case()
    for uid in ("maria", ""):
        sent(case, uid, "information")
    assert p7_given_to(case) == ()
    sent(case, "maria")
    assert p7_given_to(case) == ("maria",)


def test_p7_no_paper_is_made_of_a_case_that_goes_on_elsewhere_but_the_archives() -> None:
    case = complete_case()
    day = date(2026, 11, 23)
    person, registrar = Reader(ReaderKind.PERSON), Reader(ReaderKind.REGISTRAR)
    for kind in CorrectionKind:
        case.corrections = [Correction(kind=kind, other_number="2026-0009")]
        aside = kind in (CorrectionKind.WRONG_PERSON, CorrectionKind.DOUBLE)
        assert (p7_set_aside(case) is not None) is aside
        for paper in set(Paper) - {Paper.CASE_FILE, Paper.REDACTED}:
            codes = [one.code for one in paper_findings(case, paper, person, day, ROUTINE)]
            assert ("P7.set-aside" in codes) is aside
        archive = [one.code for one in paper_findings(case, Paper.CASE_FILE, registrar, day, ROUTINE)]
        assert "P7.set-aside" not in archive
    case.corrections[0].kind, case.corrections[0].undone_at = CorrectionKind.DOUBLE, AT
    assert p7_set_aside(case) is None
